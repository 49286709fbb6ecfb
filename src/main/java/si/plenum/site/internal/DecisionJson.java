package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.decision.Assents;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Dissents;
import si.plenum.decision.FollowUp;
import si.plenum.decision.FollowUpKind;
import si.plenum.decision.FollowUpState;
import si.plenum.decision.FollowUps;
import si.plenum.document.ActKind;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;

/** A decision as data: the same facts as its page, under names that stay. */
@Component
class DecisionJson {

    private final Settings settings;
    private final ChangedTexts changed;
    private final FollowUps followUps;
    private final Dissents dissents;
    private final Assents assents;
    private final LegalClock clock;

    DecisionJson(
            Settings settings,
            ChangedTexts changed,
            FollowUps followUps,
            Dissents dissents,
            Assents assents,
            LegalClock clock) {
        this.settings = settings;
        this.changed = changed;
        this.followUps = followUps;
        this.dissents = dissents;
        this.assents = assents;
        this.clock = clock;
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
            List<Act> acts,
            @Nullable Met assent,
            List<Asked> followUps,
            List<Said> dissents) {}

    /** A condition or a task. */
    record Asked(
            FollowUpKind kind,
            String text,
            String owner,
            @Nullable LocalDate dueOn,
            FollowUpState state,
            @Nullable LocalDate doneOn,
            @Nullable String doneWith) {}

    record Said(String name, String reason, Instant at) {}

    record Result(long votesFor, long votesAgainst, long votesAbstained) {}

    /**
     * What it did to a document.
     *
     * @param endsOn the first day without it
     */
    record Act(
            String document,
            int seq,
            ActKind kind,
            LocalDate adoptedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate endsOn) {}

    /** By what the condition was met. @param sha256 of the paper, which is not public */
    record Met(
            LocalDate on,
            String with,
            @Nullable String file,
            @Nullable String sha256) {}

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
                                text.act().kind(),
                                text.act().adoptedOn(),
                                text.act().inForce(),
                                text.act().ends()))
                        .toList(),
                assents.of(new DecisionId(decision.id()))
                        .map(met -> new Met(met.day(), met.source(), met.file(), met.hash()))
                        .orElse(null),
                followUps.of(new DecisionId(decision.id())).stream()
                        .map(this::asked)
                        .toList(),
                dissents.of(new DecisionId(decision.id())).stream()
                        .map(each -> new Said(each.name(), each.reason(), each.at()))
                        .toList());
    }

    private Asked asked(FollowUp each) {
        return new Asked(
                each.kind(),
                each.text(),
                each.owner(),
                each.dueOn(),
                each.on(clock.today()),
                each.doneOn(),
                each.doneWith());
    }
}
