package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import si.plenum.platform.ui.StatusTag;
import si.plenum.proposal.ProposalState;

/** The state of a proposal as a tag. */
final class ProposalTag {

    private ProposalTag() {}

    static StatusTag of(Component page, ProposalState state) {
        var word = word(page, state);
        return switch (state) {
            case IN_DISCUSSION, SCHEDULED, OUTDATED -> StatusTag.now(word);
            case DRAFT, FILED, ADOPTED -> StatusTag.plain(word);
            case REJECTED, WITHDRAWN, FALLEN -> StatusTag.quiet(word);
        };
    }

    static String word(Component page, ProposalState state) {
        return page.getTranslation("tag.proposal." + state.wireName());
    }
}
