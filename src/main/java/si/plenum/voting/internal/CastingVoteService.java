package si.plenum.voting.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.Journal;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.CastingVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.CastingVote;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Verdict;

/** Lets the leader of a vote break its tie. */
@Service
class CastingVoteService implements CastingVotes {

    private final VoteRepository votes;
    private final VoteViewRepository views;
    private final CastingVoteRepository given;
    private final Journal journal;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    CastingVoteService(
            VoteRepository votes,
            VoteViewRepository views,
            CastingVoteRepository given,
            Journal journal,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.votes = votes;
        this.views = views;
        this.given = given;
        this.journal = journal;
        this.current = current;
        this.events = events;
    }

    @Override
    @PreAuthorize("@voting.mayLead(#vote)")
    @Transactional
    public VoteView give(VoteId vote, CastingVote choice) {
        votes.lock(vote);
        var stored = votes.find(vote).orElseThrow(NotFound::new);
        var before = given.of(vote);
        if (before.isPresent()) {
            if (before.get() != choice) throw new Refused("error.wrong.state");
            return seen(vote);
        }
        if (stored.state() != VoteState.COUNTED
                || !(seen(vote).verdict() instanceof Verdict verdict)
                || verdict.outcome() != Outcome.TIED) {
            throw new Refused("error.casting.none");
        }
        var broken = verdict.brokenBy(choice);
        given.insert(vote, choice, current.id(), stored.now());
        votes.count(vote, stored.now(), broken);
        journal.append(VoteEntries.tieBroken(stored, choice, current.id(), broken));
        events.publishEvent(stored.changed());
        return seen(vote);
    }

    private VoteView seen(VoteId vote) {
        return views.find(vote).orElseThrow(NotFound::new);
    }
}
