package si.plenum.proposal.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.identity.PersonId;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.rules.Matter;

/** A proposal as its table holds it, a draft or filed. */
record StoredProposal(
        ProposalId id,
        @Nullable Long number,
        BodyId body,
        Matter kind,
        PersonId author,
        ProposalState state,
        @Nullable DocumentId document,
        DraftText text,
        int version,
        Instant savedAt,
        @Nullable PersonId sessionChair) {

    boolean isDraft() {
        return state == ProposalState.DRAFT;
    }

    boolean isBy(PersonId person) {
        return author.equals(person);
    }

    boolean isChairedBy(PersonId person) {
        return person.equals(sessionChair);
    }

    Draft asDraft() {
        return new Draft(id, body, kind, document, text, version, savedAt);
    }
}
