package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.Ids;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.rules.Secrecy;
import si.plenum.voting.BallotOption;
import si.plenum.voting.ChannelCheck;
import si.plenum.voting.Choice;
import si.plenum.voting.EntryId;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.PaperCheck;
import si.plenum.voting.Receipt;
import si.plenum.voting.RollCallLine;
import si.plenum.voting.Standing;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.internal.BallotRepository.Ballot;
import si.plenum.voting.tally.Outcome;

/** The acts and reads of votes, each with its permission and its transaction. */
@Service
class VoteService implements Votes {

    private static final String LEADER_OR_SYSTEM = "hasRole('SYSTEM') or @voting.mayLead(#vote)";
    private static final String READER_OR_SYSTEM = "hasRole('SYSTEM') or @voting.mayRead(#vote)";

    private static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));

    private final VoteRepository votes;
    private final VoteViewRepository views;
    private final PaperRepository papers;
    private final RollRepository roll;
    private final BallotRepository ballots;
    private final MarkRepository marks;
    private final Stages stages;
    private final SecretStages secret;
    private final CastingQueue casting;
    private final Counting counting;
    private final Ties ties;
    private final Overdue overdue;
    private final VotingPermissions permissions;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    VoteService(
            VoteRepository votes,
            VoteViewRepository views,
            PaperRepository papers,
            RollRepository roll,
            BallotRepository ballots,
            MarkRepository marks,
            Stages stages,
            SecretStages secret,
            CastingQueue casting,
            Counting counting,
            Ties ties,
            Overdue overdue,
            VotingPermissions permissions,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.votes = votes;
        this.views = views;
        this.papers = papers;
        this.roll = roll;
        this.ballots = ballots;
        this.marks = marks;
        this.stages = stages;
        this.secret = secret;
        this.casting = casting;
        this.counting = counting;
        this.ties = ties;
        this.overdue = overdue;
        this.permissions = permissions;
        this.current = current;
        this.events = events;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @voting.maySchedule(#vote)")
    @Transactional
    public VoteId schedule(NewVote vote) {
        var rule = vote.rule();
        if (!rule.ballots().channels().containsAll(vote.channels())) throw new Refused("error.vote.channels");
        PaperCheck.check(rule, vote.paper());
        ChannelCheck.check(vote);
        if (vote.title().isBlank()) throw new Refused("error.title.empty");
        if (vote.question().isBlank()) throw new Refused("error.text.empty");
        if (votes.isRunningOn(vote.subject())) throw new Refused("error.vote.already");
        var id = new VoteId(Ids.random());
        votes.insert(id, vote, Commitment.toQuestion(vote.question(), vote.paper()));
        papers.insert(id, vote.paper());
        if (rule.secrecy() == Secrecy.SECRET) secret.scheduled(id);
        return id;
    }

    @Override
    @PreAuthorize(LEADER_OR_SYSTEM)
    @Transactional
    public VoteView open(VoteId vote, Set<MembershipId> present, boolean lateQuorum) {
        stages.open(vote, present, lateQuorum, current.ifAny().isEmpty());
        return seen(vote);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @voting.mayCheckIn(#context, #membership)")
    @Transactional
    public void checkedIn(UUID context, MembershipId membership) {
        if (!permissions.mayReadContext(context)) return;
        for (var open : votes.openIn(context)) {
            votes.lockShared(open.id());
            var vote = votes.find(open.id()).orElseThrow(NotFound::new);
            if (vote.isRunning()
                    && roll.markPresent(
                            vote.id(), membership, vote.rule().quorum().representedPresent()))
                events.publishEvent(vote.changed());
        }
    }

    /**
     * Joins the transaction of a group of casts, whoever calls: what is acknowledged is committed. Whether the person acts for
     * the entry is checked there, for each; who does not is told why as the permission says it.
     */
    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Receipt cast(VoteId vote, EntryId entry, Choice choice) {
        try {
            return casting.cast(new CastRequest(vote, entry, current.id(), choice));
        } catch (NotFound notTheirs) {
            if (!permissions.mayCast(vote, entry)) throw new AccessDeniedException("no entry of theirs");
            throw notTheirs;
        }
    }

    @Override
    @PreAuthorize("@voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public List<Standing> mine(VoteId vote) {
        var entries = roll.entriesOf(vote, current.id());
        boolean open = votes.find(vote).orElseThrow(NotFound::new).state() == VoteState.OPEN;
        return entries.stream()
                .map(entry -> {
                    var ballot = open ? ballots.of(vote, entry.id()) : Optional.<Ballot>empty();
                    return new Standing(
                            entry.id(),
                            entry.name(),
                            entry.isHere(),
                            entry.holder() != null,
                            entry.excusedFor(),
                            marks.of(vote, entry.id()).orElse(null),
                            ballot.map(Ballot::choice).orElse(null),
                            ballot.map(Ballot::castAt).orElse(null));
                })
                .sorted(Comparator.comparing(Standing::name, BY_NAME))
                .toList();
    }

    @Override
    @PreAuthorize("@voting.mayLead(#vote)")
    @Transactional
    public VoteView strike(VoteId vote, OptionId option, String reason) {
        stages.strike(vote, option, reason);
        return seen(vote);
    }

    @Override
    @PreAuthorize(LEADER_OR_SYSTEM)
    @Transactional
    public VoteView close(VoteId vote) {
        stages.close(vote, current.ifAny().isEmpty());
        return seen(vote);
    }

    @Override
    @PreAuthorize(READER_OR_SYSTEM)
    @Transactional(readOnly = true)
    public boolean awaitsDraw(VoteId vote) {
        var stored = votes.find(vote).orElseThrow(NotFound::new);
        return stored.state() == VoteState.CLOSED && ties.awaitsDraw(stored);
    }

    @Override
    @PreAuthorize(LEADER_OR_SYSTEM)
    @Transactional
    public VoteView count(VoteId vote) {
        stages.count(vote);
        return seen(vote);
    }

    @Override
    @PreAuthorize(LEADER_OR_SYSTEM)
    @Transactional
    public VoteView certify(VoteId vote) {
        stages.certify(vote, current.ifAny().isEmpty());
        return seen(vote);
    }

    @Override
    @PreAuthorize("@voting.mayLead(#vote)")
    @Transactional
    public void annul(VoteId vote, String reason) {
        stages.annul(vote, reason);
    }

    @Override
    @PreAuthorize(READER_OR_SYSTEM)
    @Transactional(readOnly = true)
    public VoteView view(VoteId vote) {
        overdue.close(votes.overdue(VOTE.ID.eq(vote.value())));
        return seen(vote);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @identity.isPerson()")
    @Transactional(readOnly = true)
    public List<VoteView> ofContext(UUID context) {
        if (!permissions.mayReadContext(context)) return List.of();
        overdue.close(votes.overdue(VOTE.CONTEXT_ID.eq(context)));
        return views.ofContext(context);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @identity.isPerson()")
    @Transactional(readOnly = true)
    public Optional<VoteView> openIn(UUID context) {
        if (!permissions.mayReadContext(context)) return Optional.empty();
        overdue.close(votes.overdue(VOTE.CONTEXT_ID.eq(context)));
        return views.ofContext(context).stream()
                .filter(vote -> vote.state() == VoteState.OPEN || vote.state() == VoteState.ISSUING)
                .findFirst();
    }

    @Override
    @PreAuthorize("isAuthenticated() and !hasRole('SYSTEM')")
    @Transactional(readOnly = true)
    public List<VoteView> openFor(BodyId body) {
        overdue.close(votes.overdue(VOTE.BODY_ID.eq(body.value())));
        return views.openFor(body, current.id());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public VoteView published(String number) {
        return views.findCertified(number).orElseThrow(NotFound::new);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @voting.maySeeRollCall(#vote)")
    @Transactional(readOnly = true)
    public List<RollCallLine> rollCall(VoteId vote) {
        var result = seen(vote).result();
        if (result == null) throw new Refused("error.wrong.state");
        // The ballots of an inquorate vote stay unread.
        var choices = result.outcome() == Outcome.INQUORATE
                ? Map.<EntryId, Choice>of()
                : ballots.all(vote).stream().collect(toMap(Ballot::entry, Ballot::choice));
        return roll.entries(vote).stream()
                .map(entry -> new RollCallLine(entry.name(), entry.present(), choices.get(entry.id())))
                .sorted(Comparator.comparing(RollCallLine::name, BY_NAME))
                .toList();
    }

    @Override
    @PreAuthorize(READER_OR_SYSTEM)
    @Transactional(readOnly = true)
    public List<BallotOption> recountWithout(VoteId vote, Set<OptionId> left) {
        var stored = votes.find(vote)
                .filter(found -> found.state() == VoteState.CERTIFIED)
                .orElseThrow(NotFound::new);
        return counting.electedWithout(stored, left);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public boolean recount(VoteId vote) {
        var counted = views.find(vote)
                .filter(view -> view.state() == VoteState.CERTIFIED)
                .orElseThrow(NotFound::new);
        var stored = votes.find(vote).orElseThrow(NotFound::new);
        return ties.broken(stored, counting.result(stored)).equals(counted.result());
    }

    private VoteView seen(VoteId vote) {
        return views.find(vote).orElseThrow(NotFound::new);
    }
}
