package si.plenum.api.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Base;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/**
 * The outcome of a vote with its arithmetic; a fraction is a text. What belongs to another kind of vote is left out.
 *
 * @param count      votes for, against, abstained, blank and invalid
 * @param statements of a round of consensus or consent
 * @param elected    ids of the options, in order of election
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultJson(
        Outcome outcome,
        @Nullable Map<String, Long> count,
        @Nullable Map<String, Long> statements,
        @Nullable String majority,
        @Nullable Base base,
        @Nullable Long baseSize,
        @Nullable Long needed,
        @Nullable List<UUID> elected,
        @Nullable Integer unfilled,
        @Nullable Long ballots,
        @Nullable String quota,
        @Nullable List<Map<String, String>> rounds,
        long present,
        long roll,
        long quorumNeeded,
        boolean lateQuorum) {

    static @Nullable ResultJson of(VoteView vote) {
        return switch (vote.result()) {
            case null -> null;
            case Verdict verdict -> of(verdict);
            case ConsensusVerdict verdict -> of(verdict);
            case ElectionVerdict verdict -> of(vote, verdict);
        };
    }

    private static ResultJson of(Verdict verdict) {
        var count = verdict.count();
        return with(
                verdict,
                Map.of(
                        "for", count.forVotes(),
                        "against", count.against(),
                        "abstained", count.abstained(),
                        "blank", count.blank(),
                        "invalid", count.invalid()),
                null,
                verdict.majority().share(),
                verdict.majority().base(),
                verdict.base(),
                verdict.needed(),
                null,
                null,
                null);
    }

    private static ResultJson of(ConsensusVerdict verdict) {
        var said = verdict.statements();
        return with(
                verdict,
                null,
                Map.of(
                        "agree", said.agree(),
                        "reservation", said.reservations(),
                        "stand-aside", said.aside(),
                        "block", said.blocks()),
                null,
                null,
                null,
                verdict.needed(),
                null,
                null,
                null);
    }

    private static ResultJson of(VoteView vote, ElectionVerdict verdict) {
        var elected = vote.elected().stream().map(option -> option.id().value()).toList();
        return with(verdict, null, null, null, null, null, null, elected, verdict.unfilled(), verdict.tally());
    }

    private static ResultJson with(
            VoteResult result,
            @Nullable Map<String, Long> count,
            @Nullable Map<String, Long> statements,
            @Nullable String majority,
            @Nullable Base base,
            @Nullable Long baseSize,
            @Nullable Long needed,
            @Nullable List<UUID> elected,
            @Nullable Integer unfilled,
            @Nullable Tally tally) {
        return new ResultJson(
                result.outcome(),
                count,
                statements,
                majority,
                base,
                baseSize,
                needed,
                elected,
                unfilled,
                tally == null ? null : tally.ballots(),
                tally == null || tally.quota() == null ? null : tally.quota().toPlainString(),
                tally == null
                        ? null
                        : tally.rounds().stream()
                                .map(round -> votes(tally, round.votes()))
                                .toList(),
                result.present(),
                result.roll(),
                result.quorum(),
                result.lateQuorum());
    }

    /** By the names on the paper, in their order. */
    private static Map<String, String> votes(Tally tally, List<BigDecimal> votes) {
        var named = new LinkedHashMap<String, String>();
        for (int option = 0; option < votes.size(); option++) {
            named.put(tally.options().get(option), votes.get(option).toPlainString());
        }
        return named;
    }
}
