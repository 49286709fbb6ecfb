package si.plenum.voting.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.MembershipId;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.voting.Board;
import si.plenum.voting.DrawnLine;
import si.plenum.voting.EntryId;
import si.plenum.voting.Grant;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.SecretPaper;
import si.plenum.voting.SecretProgress;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.internal.SecretVoteRepository.SecretVote;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.SecretReceipt;

/** The acts and reads of secret ballots. What a grant or a credential permits is checked by itself, whoever shows it. */
@Service
class SecretBallotService implements SecretBallots {

    private static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));

    private final VoteRepository votes;
    private final VoteViewRepository views;
    private final SecretVoteRepository secretVotes;
    private final CredentialRepository credentials;
    private final RollRepository roll;
    private final Stages stages;
    private final BoardRepository boards;
    private final CountedParts parts;
    private final Issuing issuing;
    private final SecretCasting casting;
    private final ProgressSamples samples;
    private final CurrentPerson current;

    SecretBallotService(
            VoteRepository votes,
            VoteViewRepository views,
            SecretVoteRepository secretVotes,
            CredentialRepository credentials,
            RollRepository roll,
            Stages stages,
            BoardRepository boards,
            CountedParts parts,
            Issuing issuing,
            SecretCasting casting,
            ProgressSamples samples,
            CurrentPerson current) {
        this.votes = votes;
        this.views = views;
        this.secretVotes = secretVotes;
        this.credentials = credentials;
        this.roll = roll;
        this.stages = stages;
        this.boards = boards;
        this.parts = parts;
        this.issuing = issuing;
        this.casting = casting;
        this.samples = samples;
        this.current = current;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @voting.mayLead(#vote)")
    @Transactional
    public VoteView issue(VoteId vote, Set<MembershipId> present, boolean lateQuorum) {
        stages.issue(vote, present, lateQuorum, current.ifAny().isEmpty());
        return views.find(vote).orElseThrow(NotFound::new);
    }

    @Override
    @PreAuthorize("@voting.mayDraw(#vote, #entry)")
    @Transactional
    public Grant grant(VoteId vote, EntryId entry) {
        return issuing.grant(vote, entry);
    }

    /** In a transaction of its own: what is answered is committed. */
    @Override
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public byte[] draw(VoteId vote, String grant, byte[] blindedMessage) {
        return issuing.draw(vote, grant, blindedMessage);
    }

    /** In a transaction of its own: what is acknowledged is committed. */
    @Override
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public SecretReceipt cast(VoteId vote, SecretBallot ballot) {
        return casting.cast(vote, ballot);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public SecretPaper paper(VoteId id) {
        var secret = issued(id);
        var vote = votes.find(id).orElseThrow(NotFound::new);
        var view = views.find(id).orElseThrow(NotFound::new);
        return new SecretPaper(
                id,
                vote.number(),
                vote.isPastDeadline() && isRunning(vote.state()) ? VoteState.CLOSED : vote.state(),
                view.title(),
                vote.question(),
                vote.questionHash(),
                vote.rule(),
                vote.paper(),
                view.withdrawn(),
                secret.key().encoded(),
                receiptKey(secret),
                vote.opensAt(),
                vote.deadline());
    }

    @Override
    @PreAuthorize("@voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public SecretProgress progress(VoteId vote) {
        var closed = issued(vote).closed();
        return closed == null ? samples.of(vote) : closed;
    }

    @Override
    @PreAuthorize("@voting.maySeeRollCall(#vote)")
    @Transactional(readOnly = true)
    public List<DrawnLine> drawn(VoteId vote) {
        if (issued(vote).closed() == null) throw new Refused("error.wrong.state");
        var drawn = credentials.drawn(vote);
        return roll.entries(vote).stream()
                .map(entry -> new DrawnLine(entry.name(), drawn.contains(entry.id())))
                .sorted(Comparator.comparing(DrawnLine::name, BY_NAME))
                .toList();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Board board(VoteId id) {
        var secret = issued(id);
        var vote = votes.find(id).filter(found -> found.state().hasResult()).orElseThrow(NotFound::new);
        var closed = secret.closed();
        if (closed == null || secretVotes.boardHash(vote.id()).isEmpty()) throw new NotFound();
        return new Board(
                id,
                secret.key().encoded(),
                receiptKey(secret),
                closed.credentials(),
                parts.paper(vote),
                boards.all(id));
    }

    private static boolean isRunning(VoteState state) {
        return state == VoteState.OPEN || state == VoteState.ISSUING;
    }

    private SecretVote issued(VoteId id) {
        return secretVotes
                .find(id)
                .filter(secret -> secret.receiptKey() != null)
                .orElseThrow(NotFound::new);
    }

    private static byte[] receiptKey(SecretVote secret) {
        var key = secret.receiptKey();
        if (key == null) throw new IllegalStateException("issuing begins with a receipt key");
        return key;
    }
}
