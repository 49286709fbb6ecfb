package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.MembershipId;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Unit;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.Choice;
import si.plenum.voting.EntryId;
import si.plenum.voting.MarkRow;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.Marks;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.BallotRepository.Ballot;

/** Marks those who vote without a screen. Like casts, marks keep closing out while they are written, and leave no journal. */
@Service
class MarkService implements Marks {

    private static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));

    private final VoteRepository votes;
    private final RollRepository roll;
    private final MarkRepository marks;
    private final BallotRepository ballots;
    private final VotingPermissions permissions;
    private final ApplicationEventPublisher events;

    MarkService(
            VoteRepository votes,
            RollRepository roll,
            MarkRepository marks,
            BallotRepository ballots,
            VotingPermissions permissions,
            ApplicationEventPublisher events) {
        this.votes = votes;
        this.roll = roll;
        this.marks = marks;
        this.ballots = ballots;
        this.permissions = permissions;
        this.events = events;
    }

    @Override
    @PreAuthorize("@sheets.mayCount(#vote)")
    @Transactional
    public void paper(VoteId vote, EntryId entry) {
        var open = taking(vote, BallotChannel.PAPER);
        ensureMayVote(open, entry);
        mark(open, entry, By.PAPER);
        events.publishEvent(open.changed());
    }

    @Override
    @PreAuthorize("@sheets.mayCount(#vote)")
    @Transactional
    public void takePaperBack(VoteId vote, EntryId entry) {
        var open = taking(vote, BallotChannel.PAPER);
        marks.unmark(vote, entry, By.PAPER);
        events.publishEvent(open.changed());
    }

    @Override
    @PreAuthorize("@voting.mayLead(#vote)")
    @Transactional
    public void inHall(VoteId vote, Set<MembershipId> members) {
        var open = taking(vote, BallotChannel.HAND);
        if (marks.markHands(vote, members) > 0) events.publishEvent(open.changed());
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @voting.mayCheckIn(#context, #member)")
    @Transactional
    public void cameToHall(UUID context, MembershipId member) {
        if (!permissions.mayReadContext(context)) return;
        for (var open : votes.openIn(context)) {
            if (!open.channels().contains(BallotChannel.HAND)) continue;
            votes.lockShared(open.id());
            var vote = votes.find(open.id()).orElseThrow(NotFound::new);
            if (vote.takesBallots() && marks.markHands(vote.id(), Set.of(member)) > 0) {
                events.publishEvent(vote.changed());
            }
        }
    }

    @Override
    @PreAuthorize("@sheets.mayCount(#vote)")
    @Transactional
    public void say(VoteId vote, EntryId entry, Choice choice) {
        var open = taking(vote, BallotChannel.ROLL_CALL);
        BallotCheck.check(open.rule().method(), open.paper(), choice);
        var found = ensureMayVote(open, entry);
        mark(open, entry, By.ROLL_CALL);
        long weight = open.rule().unit() == Unit.WEIGHT ? found.weight() : 1;
        ballots.put(vote, new Ballot(entry, choice, weight, Commitment.salt(), open.now()));
        events.publishEvent(open.changed());
    }

    @Override
    @PreAuthorize("@sheets.mayCount(#vote)")
    @Transactional(readOnly = true)
    public List<MarkRow> of(VoteId vote) {
        var by = marks.of(vote);
        var entries = roll.entries(vote);
        var names = entries.stream().collect(toMap(RollRepository.Entry::membership, RollRepository.Entry::name));
        return entries.stream()
                .map(entry -> new MarkRow(
                        entry.id(),
                        entry.name(),
                        entry.holder() == null ? null : names.get(entry.holder()),
                        entry.isHere(),
                        entry.isExcused(),
                        by.get(entry.id())))
                .sorted(Comparator.comparing(MarkRow::name, BY_NAME))
                .toList();
    }

    /** The vote behind the lock, if it takes marks for that channel now. */
    private StoredVote taking(VoteId id, BallotChannel channel) {
        votes.lockShared(id);
        // Only a statement after the lock sees whether somebody has closed the vote while we waited.
        var vote = votes.find(id).orElseThrow(NotFound::new);
        boolean issuing = vote.isSecret() && vote.state() == VoteState.ISSUING && !vote.isPastDeadline();
        if (!vote.takesBallots() && !issuing) throw new Refused("error.marks.closed");
        if (!vote.channels().contains(channel)) throw new Refused("error.marks.channel");
        return vote;
    }

    private RollRepository.Entry ensureMayVote(StoredVote vote, EntryId id) {
        var entry = roll.entry(vote.id(), id).orElseThrow(NotFound::new);
        if (entry.isExcused()) throw new Refused("error.vote.excused");
        if (vote.hall() && !entry.isHere()) throw new Refused("error.marks.presence");
        return entry;
    }

    private void mark(StoredVote vote, EntryId entry, By by) {
        marks.mark(vote.id(), entry, by);
        if (marks.of(vote.id(), entry).filter(by::equals).isEmpty()) throw new Refused("error.vote.channel");
    }
}
