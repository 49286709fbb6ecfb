package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import si.plenum.rules.Method;

class BallotCheckTest {

    private static final OptionId ANA = new OptionId(UUID.randomUUID());
    private static final OptionId BOR = new OptionId(UUID.randomUUID());
    private static final OptionId CVETA = new OptionId(UUID.randomUUID());
    private static final OptionId STRANGER = new OptionId(UUID.randomUUID());
    private static final BallotPaper CANDIDATES = new BallotPaper(
            List.of(
                    new BallotOption(ANA, "Ana"),
                    new BallotOption(BOR, "Bor"),
                    new BallotOption(CVETA, "Cveta"),
                    new BallotOption(OptionId.NONE_OF_THESE, "Nihče od navedenih")),
            1,
            2,
            null,
            null);
    private static final BallotPaper GRADES = new BallotPaper(CANDIDATES.options(), 1, 4, new Scale(-2, 2), null);
    private static final BallotPaper PROJECTS = new BallotPaper(
            List.of(new BallotOption(ANA, "Klop", null, 300L), new BallotOption(BOR, "Luč", null, 900L)),
            1,
            2,
            null,
            1000L);

    static Stream<Arguments> cases() {
        return Stream.of(
                fits("for", Method.FOR_AGAINST_ABSTAIN, BallotPaper.NONE, Choice.of(Position.FOR)),
                fits("agree without a reason", Method.CONSENSUS, BallotPaper.NONE, says(Statement.AGREE, null)),
                fits("block with a reason", Method.CONSENT, BallotPaper.NONE, says(Statement.BLOCK, "Predrago.")),
                refused("block without", Method.CONSENSUS, BallotPaper.NONE, says(Statement.BLOCK, null), "reason"),
                refused(
                        "aside without",
                        Method.CONSENSUS,
                        BallotPaper.NONE,
                        says(Statement.STAND_ASIDE, " "),
                        "reason"),
                refused("NUL", Method.CONSENSUS, BallotPaper.NONE, says(Statement.BLOCK, "a\0"), "unreadable"),
                refused(
                        "half a character",
                        Method.CONSENSUS,
                        BallotPaper.NONE,
                        says(Statement.BLOCK, "\uD83D"),
                        "unreadable"),
                fits("one candidate", Method.PLURALITY, CANDIDATES, chosen(ANA)),
                fits("blank", Method.PLURALITY, CANDIDATES, chosen()),
                fits("as many as allowed", Method.APPROVAL, CANDIDATES, chosen(ANA, BOR)),
                fits("none of these", Method.APPROVAL, CANDIDATES, chosen(OptionId.NONE_OF_THESE)),
                refused("one more", Method.APPROVAL, CANDIDATES, chosen(ANA, BOR, CVETA), "many"),
                refused("the same twice", Method.APPROVAL, CANDIDATES, chosen(ANA, ANA), "twice"),
                refused("a stranger", Method.APPROVAL, CANDIDATES, chosen(STRANGER), "option"),
                refused(
                        "none and one",
                        Method.APPROVAL,
                        CANDIDATES,
                        chosen(OptionId.NONE_OF_THESE, ANA),
                        "none-and-some"),
                fits("scores", Method.SCORE, GRADES, new Choice.Scored(Map.of(ANA, 2, BOR, -2))),
                refused("too high", Method.SCORE, GRADES, new Choice.Scored(Map.of(ANA, 3)), "score"),
                refused("score of a stranger", Method.SCORE, GRADES, new Choice.Scored(Map.of(STRANGER, 1)), "option"),
                fits("equal ranks", Method.SCHULZE, GRADES, ranked(List.of(ANA, BOR), List.of(CVETA))),
                fits("short", Method.SCOTTISH_STV, CANDIDATES, ranked(List.of(CVETA))),
                fits("no ranks", Method.IRV, CANDIDATES, ranked()),
                refused("an empty rank", Method.SCHULZE, GRADES, ranked(List.of(ANA), List.of()), "rank-empty"),
                refused("ranked twice", Method.BORDA, GRADES, ranked(List.of(ANA), List.of(ANA)), "twice"),
                refused("ranked too many", Method.IRV, CANDIDATES, ranked(List.of(ANA), List.of(BOR, CVETA)), "many"),
                fits("projects", Method.EQUAL_SHARES, PROJECTS, new Choice.Funded(List.of(ANA, BOR))),
                refused("unknown project", Method.EQUAL_SHARES, PROJECTS, new Choice.Funded(List.of(CVETA)), "option"),
                refused("for, of candidates", Method.APPROVAL, CANDIDATES, Choice.of(Position.FOR), "kind"),
                refused("candidates, of a question", Method.FOR_AGAINST_ABSTAIN, BallotPaper.NONE, chosen(), "kind"),
                refused(
                        "statement in a vote",
                        Method.FOR_AGAINST_ABSTAIN,
                        BallotPaper.NONE,
                        says(Statement.AGREE, null),
                        "kind"),
                refused("ranks to approve", Method.APPROVAL, CANDIDATES, ranked(List.of(ANA)), "kind"),
                refused("scores to rank", Method.SCHULZE, CANDIDATES, new Choice.Scored(Map.of()), "kind"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_choice_must_fit_method_and_paper(
            String name, Method method, BallotPaper paper, Choice choice, @Nullable String refusal) {
        if (refusal == null) {
            assertThatCode(() -> BallotCheck.check(method, paper, choice)).doesNotThrowAnyException();
        } else {
            assertRefused(() -> BallotCheck.check(method, paper, choice), "error.ballot." + refusal);
        }
    }

    private static Arguments fits(String name, Method method, BallotPaper paper, Choice choice) {
        return Arguments.of(Named.of(method.wireName() + ": " + name, name), method, paper, choice, null);
    }

    private static Arguments refused(String name, Method method, BallotPaper paper, Choice choice, String refusal) {
        return Arguments.of(Named.of(method.wireName() + ": " + name, name), method, paper, choice, refusal);
    }

    private static Choice says(Statement statement, @Nullable String reason) {
        return new Choice.Stated(statement, reason);
    }

    private static Choice chosen(OptionId... options) {
        return new Choice.Chosen(List.of(options));
    }

    @SafeVarargs
    private static Choice ranked(List<OptionId>... ranks) {
        return new Choice.Ranked(List.of(ranks));
    }
}
