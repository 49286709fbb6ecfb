package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.Settings;

/** A decision as data: the same facts as its page, under names that stay. */
@Component
class DecisionJson {

    private final Settings settings;
    private final ChangedTexts changed;

    DecisionJson(Settings settings, ChangedTexts changed) {
        this.settings = settings;
        this.changed = changed;
    }

    /** A decision; days as yyyy-mm-dd, times as RFC 3339. */
    record Written(
            String number,
            String url,
            String body,
            String title,
            String wording,
            String reasons,
            String state,
            LocalDate adoptedOn,
            Instant publishedAt,
            @Nullable LocalDate inForceFrom,
            @Nullable String condition,
            @Nullable String source,
            @Nullable Long proposal,
            @Nullable String session,
            @Nullable String vote,
            @Nullable Result result,
            List<Act> acts) {}

    record Result(long votesFor, long votesAgainst, long votesAbstained) {}

    record Act(
            String document,
            int seq,
            LocalDate adoptedOn,
            @Nullable LocalDate inForceFrom) {}

    Written write(PublicDecision decision) {
        var votesFor = decision.votesFor();
        var against = decision.votesAgainst();
        var abstained = decision.votesAbstained();
        return new Written(
                decision.number(),
                settings.baseUrl() + "/sklepi/" + decision.number(),
                decision.body().slug(),
                decision.title(),
                decision.wording(),
                decision.reasons(),
                decision.state(),
                decision.adoptedOn(),
                decision.publishedAt(),
                decision.inForceFrom(),
                decision.condition(),
                decision.source(),
                decision.proposalNumber(),
                decision.sessionNumber(),
                decision.voteNumber(),
                votesFor == null || against == null || abstained == null
                        ? null
                        : new Result(votesFor, against, abstained),
                changed.of(decision).stream()
                        .map(text -> new Act(
                                text.document().slug(),
                                text.act().seq(),
                                text.act().adoptedOn(),
                                text.act().inForce()))
                        .toList());
    }
}
