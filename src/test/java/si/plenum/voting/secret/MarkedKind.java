package si.plenum.voting.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;

/** Each kind of choice with markers: a good choice that can be known again, and wrong ones that carry a word of their own. */
enum MarkedKind {
    POSITION(Method.FOR_AGAINST_ABSTAIN),
    STATEMENT(Method.CONSENSUS),
    CHOOSE(Method.APPROVAL),
    SCORES(Method.SCORE),
    RANKS(Method.SCHULZE),
    PROJECTS(Method.EQUAL_SHARES);

    /** A word that stands nowhere else. */
    static final String WORD = "Zaznamek4711";

    /** An option that is on no paper. */
    static final String STRANGE = "4711aaaa-4711-4711-8711-4711aaaa4711";

    final Method method;
    private final String ana = UUID.randomUUID().toString();
    private final String bor = UUID.randomUUID().toString();

    MarkedKind(Method method) {
        this.method = method;
    }

    boolean maybeSecret() {
        return !method.openOnly();
    }

    BallotPaper paper() {
        if (this == POSITION || this == STATEMENT) return BallotPaper.NONE;
        Long cost = this == PROJECTS ? 100L : null;
        return new BallotPaper(
                List.of(
                        new BallotOption(new OptionId(UUID.fromString(ana)), "Ana", null, cost),
                        new BallotOption(new OptionId(UUID.fromString(bor)), "Bor", null, cost)),
                1,
                2,
                this == SCORES ? new Scale(0, 5) : null,
                this == PROJECTS ? 150L : null);
    }

    /** A choice that is taken. */
    Map<String, Object> good() {
        return switch (this) {
            case POSITION -> Map.of("position", "abstain");
            case STATEMENT -> Map.of("statement", "block", "reason", WORD + " hrup");
            // Against the order of the paper, so that no list of the options looks alike.
            case CHOOSE -> Map.of("choose", List.of(bor, ana));
            case SCORES -> Map.of("scores", Map.of(ana, 4));
            case RANKS -> Map.of("ranks", List.of(List.of(bor), List.of(ana)));
            case PROJECTS -> Map.of("projects", List.of(bor, ana));
        };
    }

    /** What tells the good choice, wherever it stands. */
    List<String> markers() {
        return switch (this) {
            case POSITION -> List.of("{\"position\":\"abstain\"}");
            case STATEMENT -> List.of(WORD);
            case CHOOSE, PROJECTS -> List.of("[\"" + bor + "\",\"" + ana + "\"]");
            case SCORES -> List.of("{\"" + ana + "\":4}");
            case RANKS -> List.of("[[\"" + bor + "\"],[\"" + ana + "\"]]");
        };
    }

    /** What others choose. */
    Map<String, Object> others() {
        return switch (this) {
            case POSITION -> Map.of("position", "for");
            case STATEMENT -> Map.of("statement", "agree");
            case CHOOSE -> Map.of("choose", List.of(ana));
            case SCORES -> Map.of("scores", Map.of(ana, 3));
            case RANKS -> Map.of("ranks", List.of(List.of(ana)));
            case PROJECTS -> Map.of("projects", List.of(ana));
        };
    }

    /** Choices that are refused, each with a marker in it: of this kind and wrong, of no kind at all. */
    List<Map<String, Object>> bad() {
        var bad = new ArrayList<Map<String, Object>>(List.of(
                Map.of(WORD, "for"),
                Map.of("position", WORD),
                Map.of("position", Map.of(WORD, 1)),
                Map.of("statement", "block", "reason", WORD.repeat(400)),
                Map.of("statement", "block", "reason", WORD + '\0'),
                Map.of("statement", WORD, "reason", WORD),
                Map.of("choose", List.of(STRANGE)),
                Map.of("choose", WORD),
                Map.of("choose", List.of(List.of(WORD))),
                Map.of("scores", Map.of(STRANGE, 1)),
                Map.of("scores", Map.of(WORD, 1)),
                Map.of("scores", Map.of(ana, WORD)),
                Map.of("ranks", List.of(List.of(STRANGE))),
                Map.of("ranks", List.of(WORD)),
                Map.of("ranks", List.of(List.of(ana, STRANGE), List.of(ana))),
                Map.of("projects", List.of(STRANGE)),
                Map.of("projects", Map.of(WORD, WORD)),
                Map.of("position", "for", "choose", List.of(STRANGE)),
                Map.of("position", "for", WORD, 1)));
        bad.addAll(
                switch (this) {
                    case CHOOSE ->
                        List.of(Map.of("choose", List.of(ana, STRANGE)), Map.of("choose", List.of(ana, ana, STRANGE)));
                    case SCORES ->
                        List.of(
                                Map.of("scores", Map.of(ana, 1_918_273_645)),
                                Map.of("scores", Map.of(STRANGE, 4, ana, 1)));
                    case RANKS -> List.of(Map.of("ranks", List.of(List.of(), List.of(STRANGE))));
                    case PROJECTS -> List.of(Map.of("projects", List.of(bor, STRANGE)));
                    case POSITION, STATEMENT -> List.of();
                });
        return bad;
    }

    /** What tells the bad choices. */
    static List<String> badMarkers() {
        return List.of(WORD, STRANGE, "1918273645");
    }
}
