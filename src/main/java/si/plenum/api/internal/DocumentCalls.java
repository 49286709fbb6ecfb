package si.plenum.api.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.document.Documents;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Page;

/** Standing documents: their text on any day, their versions, and what changed between two. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentCalls {

    private final Found found;
    private final Documents documents;
    private final LegalClock clock;

    DocumentCalls(Found found, Documents documents, LegalClock clock) {
        this.found = found;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    Page<DocumentJson.Line> list(
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var slugs = found.slugs();
        return Listing.asked(size, after).of(documents.all(), row -> DocumentJson.line(row, slugs.apply(row.body())));
    }

    @GetMapping("/{slug}")
    DocumentJson.Text text(
            @PathVariable("slug") String slug, @RequestParam(name = "at", required = false) @Nullable String at) {
        return DocumentJson.text(documents.textInForce(slug, at == null ? clock.today() : day(at)));
    }

    @GetMapping("/{slug}/versions")
    Page<DocumentJson.Version> versions(
            @PathVariable("slug") String slug,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var document = documents.document(slug).id();
        return Listing.asked(size, after).of(documents.versions(document), DocumentJson::version);
    }

    @GetMapping("/{slug}/redline")
    DocumentJson.Comparison redline(
            @PathVariable("slug") String slug, @RequestParam("from") int from, @RequestParam("to") int to) {
        return DocumentJson.comparison(
                documents.compare(documents.document(slug).id(), from, to));
    }

    private static LocalDate day(String written) {
        try {
            // Java reads years of more digits, which the database has not.
            if (written.length() == "yyyy-mm-dd".length()) return LocalDate.parse(written);
            throw ApiProblem.malformed("api.day");
        } catch (DateTimeException none) {
            throw ApiProblem.malformed("api.day");
        }
    }
}
