package si.plenum.proposal.internal;

import java.util.HashSet;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.CoAuthor;
import si.plenum.proposal.CoAuthors;
import si.plenum.proposal.ProposalId;

@Service
@Transactional
class CoAuthorService implements CoAuthors {

    private final CoAuthorRepository coAuthors;
    private final ProposalRepository proposals;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;
    private final LegalClock clock;

    CoAuthorService(
            CoAuthorRepository coAuthors,
            ProposalRepository proposals,
            Memberships memberships,
            CurrentPerson currentPerson,
            LegalClock clock) {
        this.coAuthors = coAuthors;
        this.proposals = proposals;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@proposal.mayWrite(#draft)")
    @Transactional(readOnly = true)
    public List<CoAuthor> of(ProposalId draft) {
        return coAuthors.of(draft);
    }

    @Override
    @PreAuthorize("@proposal.mayEditDraft(#draft)")
    @Transactional(readOnly = true)
    public List<CoAuthor> others(ProposalId draft) {
        var taken = new HashSet<PersonId>();
        coAuthors.of(draft).forEach(coAuthor -> taken.add(coAuthor.person()));
        return members(draft(draft)).stream()
                .filter(member -> !taken.contains(member.person()))
                .toList();
    }

    @Override
    @PreAuthorize("@proposal.mayWrite(#draft)")
    @Transactional(readOnly = true)
    public boolean isMine(ProposalId draft) {
        return draft(draft).isBy(currentPerson.id());
    }

    @Override
    @PreAuthorize("@proposal.mayEditDraft(#draft)")
    public void invite(ProposalId draft, PersonId person) {
        var member = members(draft(draft)).stream()
                .filter(other -> other.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refused("error.coauthor.member"));
        coAuthors.insert(draft, member, clock.instant());
    }

    @Override
    @PreAuthorize("@proposal.mayRemoveCoAuthor(#draft, #person)")
    public void remove(ProposalId draft, PersonId person) {
        coAuthors.delete(draft, person);
    }

    /** Everyone but the author who votes in its body, each once; who acts for an organisation stands under its name. */
    private List<CoAuthor> members(StoredProposal draft) {
        var seen = new HashSet<PersonId>();
        return memberships.electorate(draft.body(), clock.today()).stream()
                .filter(member -> !draft.isBy(member.person()))
                .filter(member -> memberships.isMember(draft.body(), member.person()))
                .filter(member -> seen.add(member.person()))
                .map(CoAuthorService::named)
                .toList();
    }

    private static CoAuthor named(Elector member) {
        return new CoAuthor(member.person(), member.name());
    }

    private StoredProposal draft(ProposalId id) {
        return proposals.find(id).filter(StoredProposal::isDraft).orElseThrow(NotFound::new);
    }
}
