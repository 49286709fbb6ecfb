package si.plenum.proposal.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.journal.WithinAct;
import si.plenum.platform.PublicRead;
import si.plenum.proposal.CandidacyId;
import si.plenum.proposal.ElectionView;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.Slate;

/** The face of elections: permissions and transactions; what is done stands in {@link Candidacies}. */
@Service
@Transactional
class ElectionService implements Elections {

    private final Candidacies candidacies;

    ElectionService(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<ElectionView> of(ProposalId proposal) {
        return candidacies.of(proposal);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @proposal.mayReadPapers(#body)")
    @Transactional(readOnly = true)
    public Map<ProposalId, Slate> standing(BodyId body, Collection<ProposalId> proposals) {
        return candidacies.standing(body, proposals);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ProposalRow> nominations() {
        return candidacies.nominations();
    }

    @Override
    @PreAuthorize("@proposal.mayTakePart(#proposal)")
    public void stand(ProposalId proposal, String statement) {
        candidacies.stand(proposal, statement);
    }

    @Override
    @PreAuthorize("@proposal.mayTakePart(#proposal)")
    public void nominate(ProposalId proposal, PersonId person) {
        candidacies.nominate(proposal, person);
    }

    @Override
    @PreAuthorize("@proposal.mayAnswer(#proposal)")
    public void decline(ProposalId proposal) {
        candidacies.decline(proposal);
    }

    @Override
    @PreAuthorize("@proposal.mayAnswer(#proposal)")
    public void withdraw(ProposalId proposal) {
        candidacies.withdraw(proposal);
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Slate> slate(ProposalId proposal) {
        return candidacies.slate(proposal);
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public void struck(ProposalId proposal, CandidacyId candidacy, String reason) {
        candidacies.struck(proposal, candidacy, reason);
    }
}
