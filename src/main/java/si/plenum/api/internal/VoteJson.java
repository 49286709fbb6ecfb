package si.plenum.api.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Base;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Verdict;

/** A vote as data; its result only after closing. */
record VoteJson(
        UUID id,
        String number,
        String body,
        UUID session,
        UUID item,
        VoteState state,
        String title,
        String question,
        RuleJson rule,
        int roll,
        int present,
        int cast,
        @Nullable Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        @Nullable Result result) {

    /** The outcome with its arithmetic; a fraction is a text. */
    record Result(
            Outcome outcome,
            Map<String, Long> count,
            String majority,
            Base base,
            long baseSize,
            long needed,
            long present,
            long roll,
            long quorumNeeded,
            boolean lateQuorum) {}

    static VoteJson of(VoteView vote, String body) {
        var verdict = vote.verdict();
        return new VoteJson(
                vote.id().value(),
                vote.number(),
                body,
                vote.context(),
                vote.subject(),
                vote.state(),
                vote.title(),
                vote.question(),
                RuleJson.of(vote.rule()),
                vote.roll(),
                vote.present(),
                vote.cast(),
                vote.openedAt(),
                vote.deadline(),
                vote.closedAt(),
                verdict == null ? null : result(verdict));
    }

    private static Result result(Verdict verdict) {
        var count = verdict.count();
        return new Result(
                verdict.outcome(),
                Map.of(
                        "for", count.forVotes(),
                        "against", count.against(),
                        "abstained", count.abstained(),
                        "blank", count.blank(),
                        "invalid", count.invalid()),
                verdict.majority().share(),
                verdict.majority().base(),
                verdict.base(),
                verdict.needed(),
                verdict.present(),
                verdict.roll(),
                verdict.quorum(),
                verdict.lateQuorum());
    }
}
