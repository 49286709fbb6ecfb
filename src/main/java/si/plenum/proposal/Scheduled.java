package si.plenum.proposal;

import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.document.ChangeId;
import si.plenum.document.CommencementRule;
import si.plenum.rules.Matter;
import si.plenum.rules.RuleChange;

/** What a session takes over when it puts a proposal on its agenda or votes on it: the wording that is decided on. */
public record Scheduled(
        ProposalId proposal,
        RevisionId revision,
        long number,
        BodyId body,
        Matter kind,
        String title,
        String wording,
        String reasons,
        @Nullable ChangeId change,
        CommencementRule commencement,
        @Nullable RuleChange rule) {

    /** The same with another wording, whose revision is still to be made. */
    public Scheduled reworded(String other, @Nullable ChangeId change) {
        return new Scheduled(proposal, revision, number, body, kind, title, other, reasons, change, commencement, rule);
    }

    /** The same under another revision. */
    public Scheduled with(RevisionId other) {
        return new Scheduled(proposal, other, number, body, kind, title, wording, reasons, change, commencement, rule);
    }
}
