package si.plenum.voting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.rules.Method;

/**
 * Whether a choice fits the method and the paper of a vote. Pure, and asked before any table sees the choice, so that no
 * constraint can repeat it. What it refuses it names by kind, never by content.
 */
public final class BallotCheck {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    private BallotCheck() {}

    /** @throws Refused if the choice is not one that this vote can count */
    public static void check(Method method, BallotPaper paper, Choice choice) {
        switch (choice) {
            case Choice.Stance stance -> ensure(method == Method.FOR_AGAINST_ABSTAIN);
            case Choice.Stated stated -> {
                ensure(method == Method.CONSENSUS || method == Method.CONSENT);
                reason(stated);
            }
            case Choice.Chosen chosen -> {
                ensure(method == Method.PLURALITY || method == Method.APPROVAL);
                known(paper, chosen.options());
                atMost(paper.max(), chosen.options().size());
                if (chosen.options().contains(OptionId.NONE_OF_THESE)
                        && chosen.options().size() > 1) {
                    throw new Refused("error.ballot.none-and-some");
                }
            }
            case Choice.Scored scored -> {
                ensure(method == Method.SCORE);
                known(paper, scored.scores().keySet());
                scores(paper.scale(), scored.scores().values());
            }
            case Choice.Ranked ranked -> {
                ensure(ranks(method));
                if (ranked.ranks().stream().anyMatch(List::isEmpty)) throw new Refused("error.ballot.rank-empty");
                var options = ranked.ranks().stream().flatMap(List::stream).toList();
                known(paper, options);
                atMost(paper.max(), options.size());
            }
            case Choice.Funded funded -> {
                ensure(method == Method.EQUAL_SHARES);
                known(paper, funded.projects());
                atMost(paper.max(), funded.projects().size());
            }
        }
    }

    /** Whether the method takes ranks. */
    public static boolean ranks(Method method) {
        return switch (method) {
            case BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV -> true;
            case FOR_AGAINST_ABSTAIN, CONSENSUS, CONSENT, PLURALITY, APPROVAL, SCORE, EQUAL_SHARES -> false;
        };
    }

    private static void ensure(boolean fits) {
        if (!fits) throw new Refused("error.ballot.kind");
    }

    private static void reason(Choice.Stated stated) {
        var reason = stated.reason();
        if (reason == null) {
            if (stated.statement().needsReason()) throw new Refused("error.ballot.reason");
            return;
        }
        if (reason.isBlank()) throw new Refused("error.ballot.reason");
        if (reason.codePoints().anyMatch(BallotCheck::isNoCharacter)) throw new Refused("error.ballot.unreadable");
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST_REASON) {
            throw new Refused("error.too.long", Map.of("length", length, "max", LONGEST_REASON));
        }
    }

    private static void known(BallotPaper paper, Collection<OptionId> options) {
        var seen = new HashSet<OptionId>();
        for (var option : options) {
            if (!paper.has(option)) throw new Refused("error.ballot.option");
            if (!seen.add(option)) throw new Refused("error.ballot.twice");
        }
    }

    private static void atMost(int max, int options) {
        if (options > max) throw new Refused("error.ballot.many", Map.of("max", max));
    }

    private static void scores(@Nullable Scale scale, Collection<Integer> scores) {
        if (scale == null) throw new Refused("error.ballot.kind");
        if (!scores.stream().allMatch(scale::holds)) {
            throw new Refused("error.ballot.score", Map.of("lowest", scale.lowest(), "highest", scale.highest()));
        }
    }

    /** The database takes no NUL, and half of a surrogate pair is no character. */
    private static boolean isNoCharacter(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }
}
