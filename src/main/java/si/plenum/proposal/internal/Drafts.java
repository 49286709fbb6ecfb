package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.document.DocumentId;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalRow;
import si.plenum.rules.Matter;

/** Drafts: kept as typed, each save naming the version that it read. */
@Component
class Drafts {

    private final ProposalRepository proposals;
    private final ProposalQueries queries;
    private final Memberships memberships;
    private final Persons persons;
    private final CurrentPerson currentPerson;
    private final LegalClock clock;

    Drafts(
            ProposalRepository proposals,
            ProposalQueries queries,
            Memberships memberships,
            Persons persons,
            CurrentPerson currentPerson,
            LegalClock clock) {
        this.proposals = proposals;
        this.queries = queries;
        this.memberships = memberships;
        this.persons = persons;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    Draft start(BodyId body, Matter kind, @Nullable DocumentId document) {
        if ((kind == Matter.DOCUMENT_CHANGE) != (document != null)) throw new Refused("error.proposal.document");
        var author = persons.person(currentPerson.id());
        var id = new ProposalId(Ids.ordered());
        proposals.insertDraft(id, body, kind, document, author.id(), author.name(), clock.instant());
        return read(id);
    }

    /** Own ones first, then those of others, as long as the person is a member of their body. */
    List<ProposalRow> mine() {
        var person = currentPerson.id();
        var rows = new ArrayList<>(queries.drafts(person));
        queries.invitedTo(person).stream()
                .filter(row -> memberships.isMember(row.body(), person))
                .forEach(rows::add);
        return rows;
    }

    Draft read(ProposalId id) {
        return proposals
                .find(id)
                .filter(StoredProposal::isDraft)
                .orElseThrow(NotFound::new)
                .asDraft();
    }

    Draft save(ProposalId id, int version, DraftText text) {
        TextLimits.check(text);
        if (!proposals.save(id, version, text, clock.instant())) throw new Refused("error.open.elsewhere");
        return read(id);
    }

    void discard(ProposalId id) {
        proposals.delete(id);
    }

    /** The draft under its row's lock, in the version that the person saw. */
    StoredProposal lock(ProposalId id, int version) {
        var draft = proposals.lock(id).orElseThrow(NotFound::new);
        if (!draft.isDraft() || draft.version() != version) throw new Refused("error.open.elsewhere");
        return draft;
    }
}
