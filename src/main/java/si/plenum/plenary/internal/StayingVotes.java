package si.plenum.plenary.internal;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.platform.Refused;
import si.plenum.plenary.SessionChanged;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/**
 * Votes of a session in a hall that stay open after their item, also after the session, until the clock closes them: those who
 * were not there vote from anywhere.
 */
@Component
class StayingVotes {

    /**
     * On these no other vote rests. What changes a text, the rules, the use of a room or an earlier decision is decided before the
     * next vote begins: that one may conflict with it, exclude it, or need its result.
     */
    private static final Set<Matter> RESTING_ON_NOTHING = EnumSet.of(
            Matter.RESOLUTION,
            Matter.POSITION,
            Matter.ELECTION,
            Matter.CHOICE,
            Matter.RANKING,
            Matter.RATING,
            Matter.BUDGET,
            Matter.PERSON);

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final ItemVote itemVote;
    private final ItemVoteEnd voteEnd;
    private final Votes votes;
    private final ApplicationEventPublisher events;

    StayingVotes(
            SessionRepository sessions,
            AgendaRepository agenda,
            ItemVote itemVote,
            ItemVoteEnd voteEnd,
            Votes votes,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.itemVote = itemVote;
        this.voteEnd = voteEnd;
        this.votes = votes;
        this.events = events;
    }

    /** Whether a vote by this rule, at its step of the ladder, may stay open. A secret one is drawn in the hall and ends there. */
    static boolean mayStay(Rule rule) {
        return RESTING_ON_NOTHING.contains(rule.matter())
                && !rule.method().openOnly()
                && rule.secrecy() == Secrecy.OPEN
                && rule.ballots().allow(BallotChannel.ANYWHERE);
    }

    /** Whether the vote goes on when its item, or its session, ends. */
    static boolean stays(VoteView vote) {
        return vote.state() == VoteState.OPEN
                && vote.deadline() != null
                && vote.channels().contains(BallotChannel.HALL)
                && vote.channels().contains(BallotChannel.ANYWHERE)
                && mayStay(vote.rule());
    }

    /** @throws Refused while a vote of the session must end before anything goes on */
    void ensureNothingHolds(SessionRecord session) {
        boolean held = votes.ofContext(session.id().value()).stream()
                .filter(vote -> ItemVote.RUNNING.contains(vote.state()))
                .anyMatch(vote -> !stays(vote) && !leftOpen(session, vote));
        if (held) throw new Refused("error.session.vote.open");
    }

    /** One that stayed open and is closed by now waits to be announced, but holds nothing up. */
    private boolean leftOpen(SessionRecord session, VoteView vote) {
        return agenda.items(session.id()).stream()
                .anyMatch(item -> item.id().value().equals(vote.subject()) && item.votesUntil() != null);
    }

    /** Notes with an item that ends that its vote goes on. */
    boolean letStay(ItemRecord item) {
        var vote = votes.ofContext(item.session().value()).stream()
                .filter(one -> one.subject().equals(item.id().value()))
                .filter(StayingVotes::stays)
                .findFirst();
        vote.ifPresent(one -> agenda.votesUntil(item.id(), one.deadline()));
        return vote.isPresent();
    }

    /** Ends a vote that stayed open and is past its time, where its rule lets the clock announce it; else its chair does. */
    void end(ItemRecord item) {
        var session = sessions.lock(item.session());
        if (itemVote.endsByClock(item)) {
            voteEnd.close(session, item);
            events.publishEvent(new SessionChanged(session.id()));
        }
        settle(item);
    }

    /** Forgets that a vote stayed open, once it is over. */
    void settle(ItemRecord item) {
        if (item.votesUntil() != null && itemVote.isOver(item)) agenda.votesUntil(item.id(), null);
    }
}
