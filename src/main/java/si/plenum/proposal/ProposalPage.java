package si.plenum.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeId;
import si.plenum.document.DocumentId;
import si.plenum.rules.RuleChange;

/**
 * A filed proposal as everyone sees it.
 *
 * @param wording what is decided on, word for word
 * @param frozen  whether the wording can no longer change
 * @param mine    whether the current person is its author
 */
public record ProposalPage(
        ProposalRow row,
        RevisionId revision,
        String wording,
        boolean frozen,
        String reasons,
        @Nullable DocumentId document,
        @Nullable ChangeId change,
        @Nullable RuleChange rule,
        int supporters,
        boolean supportedByMe,
        boolean mine,
        List<CommentRow> comments) {

    /** A comment with who made it and when. */
    public record CommentRow(String name, String text, Instant madeAt) {}
}
