package si.plenum.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Sentence;

/** Says of a counted vote by which ways its ballots came in: numbers that stand beside the result in minutes. */
public final class CountedSentences {

    private CountedSentences() {}

    /**
     * The sentences; none for a vote that was cast on screens only, openly.
     *
     * @param parts  what came in away from screens
     * @param secret how many credentials were drawn and ballots cast, of a secret vote
     */
    public static List<Sentence> of(VoteView vote, List<CountedPart> parts, @Nullable SecretProgress secret) {
        var sentences = new ArrayList<Sentence>();
        if (secret != null) {
            sentences.add(new Sentence(
                    "voting.part.secret", Map.of("credentials", secret.credentials(), "ballots", secret.ballots())));
        }
        for (var part : parts) {
            part.entered()
                    .filter(entered -> part.marked() > 0)
                    .ifPresent(entered -> sentences.add(new Sentence(
                            "voting.part." + part.channel().wireName(),
                            Map.of("n", entered.total(), "marked", part.marked()))));
        }
        unread(vote).ifPresent(sentences::add);
        return sentences;
    }

    /** Why nothing of a secret vote was read, where too few ballots came in. */
    public static Optional<Sentence> unread(VoteView vote) {
        var result = vote.result();
        if (!vote.isSecret() || result == null || result.outcome() != Outcome.NO_DECISION) return Optional.empty();
        return Optional.of(new Sentence(
                "voting.part.few", Map.of("smallest", vote.rule().ballots().smallest())));
    }
}
