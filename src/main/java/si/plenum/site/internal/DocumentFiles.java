package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.community.Bodies;
import si.plenum.document.ActKind;
import si.plenum.document.Documents;
import si.plenum.document.PendingAct;
import si.plenum.document.TextInForce;
import si.plenum.document.text.AkomaNtoso;
import si.plenum.document.text.JsonText;
import si.plenum.document.text.MarkdownText;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Links;
import si.plenum.platform.language.Say;
import si.plenum.platform.pdf.PdfPages;

/** Standing documents as files: the text in force today and on any other day. */
@Controller
class DocumentFiles {

    private static final String TODAY = "/akti/" + DocumentController.SLUG;
    /** As far as it was recorded by the end of a day. */
    static final String RECORDED = "znano";

    private static final String ON_DAY = TODAY + "/" + DocumentController.DAY;

    private final Documents documents;
    private final Bodies bodies;
    private final LawReader law;
    private final MadeOf madeOf;
    private final PdfPages pages;
    private final Links links;
    private final Say say;
    private final LegalClock clock;

    DocumentFiles(
            Documents documents,
            Bodies bodies,
            LawReader law,
            MadeOf madeOf,
            PdfPages pages,
            Links links,
            Say say,
            LegalClock clock) {
        this.documents = documents;
        this.bodies = bodies;
        this.law = law;
        this.madeOf = madeOf;
        this.pages = pages;
        this.links = links;
        this.say = say;
        this.clock = clock;
    }

    @GetMapping(
            path = {TODAY + ".md", ON_DAY + ".md"},
            produces = "text/markdown;charset=UTF-8")
    @ResponseBody
    String markdown(
            @PathVariable("slug") String slug,
            @PathVariable(name = "day", required = false) @Nullable String day,
            @RequestParam(name = RECORDED, required = false) @Nullable String recorded) {
        return MarkdownText.render(text(slug, day, recorded).text());
    }

    @GetMapping(
            path = {TODAY + ".json", ON_DAY + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String json(
            @PathVariable("slug") String slug,
            @PathVariable(name = "day", required = false) @Nullable String day,
            @RequestParam(name = RECORDED, required = false) @Nullable String recorded) {
        return JsonText.write(text(slug, day, recorded).text());
    }

    @GetMapping(
            path = {TODAY + ".xml", ON_DAY + ".xml"},
            produces = "application/xml;charset=UTF-8")
    @ResponseBody
    String akomaNtoso(
            @PathVariable("slug") String slug,
            @PathVariable(name = "day", required = false) @Nullable String day,
            @RequestParam(name = RECORDED, required = false) @Nullable String recorded) {
        var found = text(slug, day, recorded);
        var document = found.document();
        var body = bodies.byId(document.body());
        var events = events(found, recorded);
        return AkomaNtoso.write(
                found.text(),
                new AkomaNtoso.Work(
                        document.slug(),
                        document.language(),
                        body.slug(),
                        body.name(),
                        events.isEmpty() ? found.since() : events.getFirst().day(),
                        found.day(),
                        address(found, recorded),
                        events));
    }

    /** A commit for each act: {@code curl -s .../akti/hisni-red.fast-import | git fast-import}. */
    @GetMapping(path = TODAY + ".fast-import", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String gitHistory(@PathVariable("slug") String slug) {
        var document = documents.document(slug);
        return madeOf.gitHistory(document, bodies.byId(document.body()).name());
    }

    private List<AkomaNtoso.Event> events(TextInForce found, @Nullable String recorded) {
        var events = new ArrayList<AkomaNtoso.Event>();
        for (var act : madeOf.of(found, until(recorded))) {
            var address = links.permanent("/sklepi/" + act.number());
            events.add(new AkomaNtoso.Event(act.from(), type(act.kind()), name(act), address));
            var ends = act.ends();
            // What was annulled is told by the act that annulled it.
            if (ends == null || act.annulled() || ends.isAfter(found.day())) continue;
            events.add(new AkomaNtoso.Event(ends, "repeal", act.title(), address));
        }
        return events;
    }

    private static String type(ActKind kind) {
        return switch (kind) {
            case INITIAL -> "generation";
            case ANNULMENT -> "repeal";
            case AMENDMENT, CORRECTION, CONSOLIDATION -> "amendment";
        };
    }

    private String name(MadeOf.Act act) {
        var title = Map.of("title", act.title());
        return switch (act.kind()) {
            case CORRECTION -> say.text("site.document.act.corrects", title);
            case CONSOLIDATION -> say.text("site.document.act.confirms", title);
            case INITIAL, AMENDMENT, ANNULMENT -> act.title();
        };
    }

    @GetMapping(
            path = {TODAY + ".pdf", ON_DAY + ".pdf"},
            produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    byte[] pdf(
            @PathVariable("slug") String slug,
            @PathVariable(name = "day", required = false) @Nullable String day,
            @RequestParam(name = RECORDED, required = false) @Nullable String recorded) {
        var found = text(slug, day, recorded);
        var pending = recorded == null && found.day().equals(clock.today())
                ? documents.pending(found.document().id())
                : List.<PendingAct>of();
        var confirmation = documents.confirmation(found, until(recorded)).orElse(null);
        var title = Map.of(
                "title",
                found.document().title(),
                "n",
                String.valueOf(confirmation == null ? found.version() : confirmation.number()),
                "official",
                confirmation == null ? "no" : "yes");
        var model = new HashMap<String, Object>(Map.of(
                "document", found.document(),
                "found", found,
                "address", address(found, recorded),
                "acts", madeOf.of(found, until(recorded)),
                "about", say.text("site.document.print.about", title),
                "law", law.page(found.text(), found.provenance(), pending)));
        model.put("confirmation", confirmation);
        model.put("recorded", recorded == null ? null : SiteDays.of(recorded));
        return pages.write("pdf/document", model, dated(found.day()));
    }

    private TextInForce text(String slug, @Nullable String day, @Nullable String recorded) {
        var asked = day == null ? clock.today() : SiteDays.of(day);
        var until = until(recorded);
        if (until == null) return documents.textInForce(slug, asked);
        return documents.asRecorded(documents.document(slug).id(), asked, until);
    }

    private @Nullable Instant until(@Nullable String recorded) {
        return recorded == null ? null : SiteDays.endOf(SiteDays.of(recorded), clock.getZone());
    }

    /** The address of the same text, always. */
    private String address(TextInForce found, @Nullable String recorded) {
        var known = recorded == null ? "" : "?" + RECORDED + "=" + recorded;
        return links.permanent("/akti/" + found.document().slug() + "/" + found.day()) + known;
    }

    private Instant dated(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
