package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import si.plenum.rules.Method;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;

/** A ballot that is being filled in, one class for each kind. Nothing is filled in beforehand, and nothing but a person fills it. */
public interface Filling {

    /** The fields. */
    Component fields();

    /** How to vote, in a sentence or two. */
    String how();

    /** Whether anything is filled in. */
    boolean begun();

    /**
     * What is filled in.
     *
     * @throws si.plenum.platform.Refused if something is missing
     */
    Choice choice();

    /** What a ballot with nothing on it says, where a blank one may be cast. */
    Optional<Choice> blank();

    /** Fills in what the person had cast before. */
    void fill(Choice before);

    /** What is filled in stays to be seen and can no longer be changed. */
    default void freeze() {
        fields().getElement().setEnabled(false);
    }

    /** An empty ballot of a vote. */
    static Filling of(Method method, BallotPaper paper, Map<String, String> hints) {
        return switch (method) {
            case FOR_AGAINST_ABSTAIN -> new StanceFilling(hints);
            case CONSENSUS, CONSENT -> new StatementFilling(method == Method.CONSENT);
            case PLURALITY -> paper.max() == 1 ? new OneFilling(paper) : new SomeFilling(paper, false);
            case APPROVAL -> new SomeFilling(paper, true);
            case SCORE -> new ScoreFilling(paper);
            case BORDA, SCHULZE, RANKED_PAIRS -> new RankFilling(paper, method, true);
            case IRV, SCOTTISH_STV, MEEK_STV -> new RankFilling(paper, method, false);
            case EQUAL_SHARES -> new ProjectFilling(paper);
        };
    }
}
