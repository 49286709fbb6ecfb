package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import si.plenum.decision.DecisionState;
import si.plenum.platform.ui.StatusTag;

/** The state of a decision as a tag. */
final class DecisionTag {

    private static final Map<DecisionState, String> KEYS = Map.of(
            DecisionState.UNPUBLISHED, "decision.unpublished",
            DecisionState.NOT_YET, "tag.decision.not-yet",
            DecisionState.WAITING, "tag.decision.waiting",
            DecisionState.LAPSED, "tag.decision.lapsed",
            DecisionState.IN_FORCE, "tag.decision.in-force",
            DecisionState.ENDED, "tag.decision.ended");

    private DecisionTag() {}

    static StatusTag of(Component page, DecisionState state) {
        var word = page.getTranslation(KEYS.getOrDefault(state, ""));
        return switch (state) {
            case UNPUBLISHED, WAITING -> StatusTag.now(word);
            case NOT_YET, IN_FORCE, LAPSED, ENDED -> StatusTag.plain(word);
        };
    }
}
