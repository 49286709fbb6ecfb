package si.plenum.site.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import si.plenum.document.DocumentId;
import si.plenum.document.Documents;
import si.plenum.document.PendingAct;
import si.plenum.document.VersionRow;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;

/** Standing documents: the text in force today, on any other day, all versions, and any two compared. */
@Controller
class DocumentController {

    static final String DAY = "{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}";
    static final String SLUG = "{slug:[a-z0-9-]+}";

    private final Documents documents;
    private final DecisionReader decisions;
    private final LawReader law;
    private final ActList acts;
    private final LegalClock clock;

    DocumentController(Documents documents, DecisionReader decisions, LawReader law, ActList acts, LegalClock clock) {
        this.documents = documents;
        this.decisions = decisions;
        this.law = law;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/akti")
    String list(Model model) {
        model.addAttribute("documents", documents.all());
        return "site/documents";
    }

    @GetMapping("/akti/" + SLUG)
    String today(@PathVariable("slug") String slug, Model model) {
        return page(slug, clock.today(), null, model);
    }

    @GetMapping("/akti/" + SLUG + "/" + DAY)
    String onDay(
            @PathVariable("slug") String slug,
            @PathVariable("day") String day,
            @RequestParam(name = DocumentFiles.RECORDED, required = false) @Nullable String recorded,
            Model model) {
        return page(slug, SiteDays.of(day), recorded, model);
    }

    @GetMapping("/akti/" + SLUG + "/razlicice")
    String versions(@PathVariable("slug") String slug, Model model) {
        var document = documents.document(slug);
        model.addAttribute("document", document);
        model.addAttribute("versions", documents.versions(document.id()));
        model.addAttribute("acts", acts.of(document.id()));
        model.addAttribute("originals", documents.originals(document.id()));
        var pending = documents.pending(document.id());
        model.addAttribute("pending", pending);
        model.addAttribute(
                "numbers",
                decisions.numbersOf(
                        pending.stream().map(act -> act.act().decision()).collect(Collectors.toSet())));
        return "site/document-versions";
    }

    @GetMapping("/akti/" + SLUG + "/primerjava")
    String compare(
            @PathVariable("slug") String slug,
            @RequestParam(name = "od", defaultValue = "0") String from,
            @RequestParam(name = "do", defaultValue = "0") String to,
            Model model) {
        var document = documents.document(slug);
        int last = document.version();
        int asked = ordinal(document.id(), to);
        int askedFirst = ordinal(document.id(), from);
        // Without numbers: what the latest version changed.
        int newer = asked < 1 ? last : asked;
        int older = askedFirst < 1 ? Math.max(1, newer - 1) : askedFirst;
        var comparison = documents.compare(document.id(), older, newer);
        model.addAttribute("document", document);
        model.addAttribute("versions", documents.versions(document.id()));
        model.addAttribute("comparison", comparison);
        model.addAttribute("redline", comparison.redline().excerpt());
        return "site/document-compare";
    }

    /** A version by its number, or the one in force on a day. */
    private int ordinal(DocumentId document, String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException dayThen) {
            var day = SiteDays.of(written);
            return documents.versions(document).stream()
                    .filter(version -> !version.from().isAfter(day))
                    .mapToInt(VersionRow::ordinal)
                    .max()
                    .orElseThrow(NotFound::new);
        }
    }

    private String page(String slug, LocalDate day, @Nullable String recorded, Model model) {
        boolean today = day.equals(clock.today());
        var known = recorded == null ? null : SiteDays.of(recorded);
        var found = known == null
                ? documents.textInForce(slug, day)
                : documents.asRecorded(documents.document(slug).id(), day, SiteDays.endOf(known, clock.getZone()));
        var pending =
                today && known == null ? documents.pending(found.document().id()) : List.<PendingAct>of();
        model.addAttribute("document", found.document());
        model.addAttribute("found", found);
        model.addAttribute("today", today);
        model.addAttribute("recorded", known);
        model.addAttribute(
                "confirmation",
                documents
                        .confirmation(found, known == null ? null : SiteDays.endOf(known, clock.getZone()))
                        .orElse(null));
        model.addAttribute("law", law.page(found.text(), found.provenance(), pending));
        return "site/document";
    }
}
