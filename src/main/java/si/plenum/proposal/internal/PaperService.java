package si.plenum.proposal.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.journal.WithinAct;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.proposal.KeptPaper;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalId;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.PaperCheck;

/** Each change locks the proposal's row first, as every step of a proposal does. */
@Service
@Transactional
class PaperService implements Papers {

    private final PaperRepository papers;
    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final ProposalPermissions permissions;
    private final Rulebooks rulebooks;
    private final ProposalJournal journal;
    private final LegalClock clock;

    PaperService(
            PaperRepository papers,
            ProposalRepository proposals,
            RevisionRepository revisions,
            ProposalPermissions permissions,
            Rulebooks rulebooks,
            ProposalJournal journal,
            LegalClock clock) {
        this.papers = papers;
        this.proposals = proposals;
        this.revisions = revisions;
        this.permissions = permissions;
        this.rulebooks = rulebooks;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<KeptPaper> of(ProposalId id) {
        return papers.find(id);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @proposal.mayReadPapers(#body)")
    @Transactional(readOnly = true)
    public Map<ProposalId, BallotPaper> written(BodyId body, Collection<ProposalId> wanted) {
        return papers.find(wanted);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Rule rule(ProposalId id) {
        var proposal = proposals.find(id).filter(found -> !found.isDraft()).orElseThrow(NotFound::new);
        return rulebooks.ruleFor(proposal.body(), proposal.kind(), clock.today());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public boolean mayKeep(ProposalId id) {
        return permissions.mayTakeOff(id);
    }

    @Override
    @PreAuthorize("@proposal.mayTakeOff(#id)")
    public KeptPaper keep(ProposalId id, int version, BallotPaper paper) {
        var proposal = proposals.lock(id).orElseThrow(NotFound::new);
        if (!ProposalStages.OPEN.contains(proposal.state())) throw new Refused("error.wrong.state");
        if (proposal.kind() == Matter.ELECTION) throw new Refused("error.paper.candidates");
        var before = papers.find(id);
        if (before.filter(KeptPaper::frozen).isPresent()) throw new Refused("error.paper.frozen");
        if (before.map(KeptPaper::version).orElse(0) != version) throw new Refused("error.open.elsewhere");
        PaperCheck.check(rule(id), paper);
        papers.replace(id, version + 1, paper, clock.instant());
        journal.paper(revisions.last(id).orElseThrow(), paper);
        return papers.find(id).orElseThrow();
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<BallotPaper> freeze(ProposalId id) {
        proposals.lock(id);
        papers.freeze(id, clock.instant());
        return papers.find(id).map(KeptPaper::paper);
    }
}
