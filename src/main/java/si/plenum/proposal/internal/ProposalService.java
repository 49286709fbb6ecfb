package si.plenum.proposal.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.journal.WithinAct;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Problem;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Rewording;
import si.plenum.proposal.Rival;
import si.plenum.proposal.Scheduled;
import si.plenum.proposal.SessionPlace;
import si.plenum.rules.Matter;
import si.plenum.voting.VoteId;

/** The face of proposals: permissions and transactions; what is done stands in the classes beside it. */
@Service
@Transactional
class ProposalService implements Proposals {

    private final Drafts drafts;
    private final Filing filing;
    private final ProposalStages stages;
    private final Rewordings rewordings;
    private final Discussion discussion;
    private final Rivals rivals;
    private final ProposalQueries queries;
    private final CurrentPerson currentPerson;

    ProposalService(
            Drafts drafts,
            Filing filing,
            ProposalStages stages,
            Rewordings rewordings,
            Discussion discussion,
            Rivals rivals,
            ProposalQueries queries,
            CurrentPerson currentPerson) {
        this.drafts = drafts;
        this.filing = filing;
        this.stages = stages;
        this.rewordings = rewordings;
        this.discussion = discussion;
        this.rivals = rivals;
        this.queries = queries;
        this.currentPerson = currentPerson;
    }

    @Override
    @PreAuthorize("@proposal.mayStart(#body)")
    public Draft start(BodyId body, Matter kind, @Nullable DocumentId document) {
        return drafts.start(body, kind, document);
    }

    @Override
    @PreAuthorize("@proposal.mayWrite(#id)")
    @Transactional(readOnly = true)
    public Draft draft(ProposalId id) {
        return drafts.read(id);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ProposalRow> myDrafts() {
        return drafts.mine();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ProposalRow> mine() {
        return queries.filedBy(currentPerson.id());
    }

    @Override
    @PreAuthorize("@proposal.mayWrite(#id)")
    public Draft save(ProposalId id, int version, DraftText text) {
        return drafts.save(id, version, text);
    }

    @Override
    @PreAuthorize("@proposal.mayEdit(#id)")
    public void discard(ProposalId id) {
        drafts.discard(id);
    }

    @Override
    @PreAuthorize("@proposal.mayWrite(#id)")
    @Transactional(readOnly = true)
    public List<Problem> check(ProposalId id) {
        return filing.problems(id);
    }

    @Override
    @PreAuthorize("@proposal.mayEdit(#id)")
    public ProposalPage file(ProposalId id, int version) {
        filing.file(id, version);
        return page(id);
    }

    @Override
    @PreAuthorize("@proposal.mayWithdraw(#id)")
    public void withdraw(ProposalId id) {
        stages.withdraw(id);
    }

    @Override
    @PreAuthorize("@proposal.mayTakePart(#id)")
    public void support(ProposalId id, boolean supports) {
        discussion.support(id, supports);
    }

    @Override
    @PreAuthorize("@proposal.mayTakePart(#id)")
    public void comment(ProposalId id, String text) {
        discussion.comment(id, text);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public ProposalPage page(ProposalId id) {
        return queries.page(id, reader()).orElseThrow(NotFound::new);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public ProposalPage byNumber(long number) {
        return queries.page(number, reader()).orElseThrow(NotFound::new);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<ProposalRow> list(
            Optional<BodyId> body, Set<ProposalState> states, String words, int offset, int limit) {
        return queries.list(body, states, words, offset, limit);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public int size(Optional<BodyId> body, Set<ProposalState> states, String words) {
        return queries.size(body, states, words);
    }

    @Override
    @PreAuthorize("@proposal.maySee(#id)")
    @Transactional(readOnly = true)
    public List<Rival> rivals(ProposalId id) {
        return rivals.of(id);
    }

    @Override
    @PreAuthorize("@proposal.mayPrepare(#body)")
    @Transactional(readOnly = true)
    public List<ProposalRow> schedulable(BodyId body) {
        return queries.schedulable(body);
    }

    @Override
    @PreAuthorize("@proposal.mayPrepare(#id)")
    public Scheduled schedule(ProposalId id, SessionPlace place) {
        return stages.schedule(id, place);
    }

    @Override
    @PreAuthorize("@proposal.mayPrepare(#id)")
    public void moved(ProposalId id, SessionPlace place) {
        stages.moved(id, place);
    }

    @Override
    @PreAuthorize("@proposal.mayTakeOff(#id)")
    public void unschedule(ProposalId id) {
        stages.unschedule(id);
    }

    @Override
    @PreAuthorize("@proposal.mayPrepare(#id)")
    public Scheduled freeze(ProposalId id) {
        return stages.freeze(id);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @proposal.mayReadPapers(#id)")
    @Transactional(readOnly = true)
    public Scheduled wording(ProposalId id) {
        return stages.checkedWording(id);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @proposal.mayReadPapers(#body)")
    @Transactional(readOnly = true)
    public Map<ProposalId, Scheduled> wordings(BodyId body, Collection<ProposalId> wanted) {
        return stages.wordings(body, wanted);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<Refused> outdated(ProposalId id) {
        return stages.outdated(id);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @proposal.mayConclude(#id, #vote)")
    public void conclude(ProposalId id, VoteId vote) {
        stages.conclude(id, vote);
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public void recheck(DocumentId document, ProposalId but) {
        stages.recheck(document, but);
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public void recheckRules(BodyId body, ProposalId but) {
        stages.recheckRules(body, but);
    }

    @Override
    @WithinAct
    @Transactional(propagation = Propagation.MANDATORY)
    public Scheduled reword(ProposalId id, Rewording rewording) {
        return rewordings.record(id, rewording);
    }

    private @Nullable PersonId reader() {
        return currentPerson.ifAny().orElse(null);
    }
}
