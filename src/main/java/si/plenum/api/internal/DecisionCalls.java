package si.plenum.api.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.document.ActId;
import si.plenum.platform.Page;

/** The register of decisions. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionCalls {

    private final Found found;
    private final Decisions decisions;

    DecisionCalls(Found found, Decisions decisions) {
        this.found = found;
        this.decisions = decisions;
    }

    record Line(
            UUID id,
            String number,
            String body,
            String title,
            LocalDate adoptedOn,
            DecisionState state,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy) {}

    /** A decision, whole. {@code acts} are what it did to documents. */
    record Whole(
            UUID id,
            String number,
            String body,
            String title,
            String wording,
            String reasons,
            LocalDate adoptedOn,
            DecisionState state,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy,
            @Nullable Instant publishedAt,
            @Nullable String source,
            @Nullable Long proposal,
            @Nullable UUID session,
            @Nullable VoteJson vote,
            List<UUID> acts) {}

    /** What is published; {@code state=unpublished} with a body: what waits for publication, for those who read its papers. */
    @GetMapping
    Page<Line> register(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "body", required = false) @Nullable String body,
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "year", required = false) @Nullable Integer year,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var slugs = found.slugs();
        var narrowed = found.narrowed(body);
        if ("unpublished".equals(state)) {
            var papers = narrowed.orElseThrow(() -> ApiProblem.malformed("api.parameter"));
            return Listing.asked(size, after)
                    .of(decisions.unpublished(papers), row -> line(row, slugs.apply(row.body())));
        }
        if (state != null) throw ApiProblem.malformed("api.parameter");
        return Listing.asked(size, after)
                .read(
                        (offset, limit) -> decisions.search(
                                words == null ? "" : words, narrowed, Optional.ofNullable(year), offset, limit),
                        row -> line(row, slugs.apply(row.body())));
    }

    @GetMapping("/{number}")
    Whole decision(@PathVariable("number") String number) {
        return whole(decisions.page(number));
    }

    @PostMapping("/{number}/publish")
    Whole publish(@PathVariable("number") String number) {
        var page = decisions.page(number);
        Turned.inState(page.row().state(), () -> decisions.publish(page.row().id()));
        return whole(decisions.page(number));
    }

    private static Line line(DecisionRow row, String body) {
        return new Line(
                row.id().value(),
                row.number(),
                body,
                row.title(),
                row.adoptedOn(),
                row.state(),
                row.inForceFrom(),
                row.endedOn(),
                row.endedBy());
    }

    private Whole whole(DecisionPage page) {
        var row = page.row();
        var body = found.slugs().apply(row.body());
        var vote = page.vote();
        return new Whole(
                row.id().value(),
                row.number(),
                body,
                row.title(),
                page.wording(),
                page.reasons(),
                row.adoptedOn(),
                row.state(),
                row.inForceFrom(),
                row.endedOn(),
                row.endedBy(),
                page.publishedAt(),
                page.source(),
                page.proposalNumber(),
                page.session(),
                vote == null ? null : VoteJson.of(vote, body),
                page.acts().stream().map(ActId::value).toList());
    }
}
