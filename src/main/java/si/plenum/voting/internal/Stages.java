package si.plenum.voting.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.community.MembershipId;
import si.plenum.journal.Journal;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.voting.OptionId;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;

/**
 * Leads votes from stage to stage. Each step locks the vote, reads it anew, changes nothing if it is in that stage already,
 * and appends one entry to the journal.
 */
@Component
class Stages {

    private static final int LONGEST_REASON = 1000;

    private final VoteRepository votes;
    private final RollRepository roll;
    private final BallotRepository ballots;
    private final PaperRepository papers;
    private final Counting counting;
    private final HandCounted counted;
    private final Ties ties;
    private final SecretStages secret;
    private final RollMaking rolls;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Stages(
            VoteRepository votes,
            RollRepository roll,
            BallotRepository ballots,
            PaperRepository papers,
            Counting counting,
            HandCounted counted,
            Ties ties,
            SecretStages secret,
            RollMaking rolls,
            Journal journal,
            ApplicationEventPublisher events) {
        this.votes = votes;
        this.roll = roll;
        this.ballots = ballots;
        this.papers = papers;
        this.counting = counting;
        this.counted = counted;
        this.ties = ties;
        this.secret = secret;
        this.rolls = rolls;
        this.journal = journal;
        this.events = events;
    }

    /** Lets people draw the ballots of a secret vote. */
    void issue(VoteId id, Set<MembershipId> present, boolean lateQuorum, boolean byClock) {
        var vote = lock(id);
        switch (vote.state()) {
            case ISSUING -> {}
            case DRAFT, SCHEDULED -> {
                journal.append(secret.issue(vote, present, lateQuorum, byClock));
                events.publishEvent(vote.changed());
                if (!SecretStages.isEnough(vote, secret.able(vote))) closeAsOf(vote, announced(vote.issuesAt()));
            }
            default -> throw wrongState();
        }
    }

    /** @param byClock nobody opens it but the clock: only at the time that was planned, and as of then, even if it comes late */
    void open(VoteId id, Set<MembershipId> present, boolean lateQuorum, boolean byClock) {
        var vote = lock(id);
        switch (vote.state()) {
            case OPEN -> {}
            case DRAFT, SCHEDULED, ISSUING -> {
                if (vote.isPastDeadline() && !byClock) throw new Refused("error.vote.deadline");
                var opensAt = vote.opensAt();
                if (byClock && (opensAt == null || vote.now().isBefore(opensAt))) throw new Refused("error.vote.early");
                var openedAt = byClock && opensAt != null ? opensAt : vote.now();
                if (vote.isSecret() && byClock && vote.state() == VoteState.ISSUING && !secret.canOpen(vote)) {
                    // Nobody can draw any more: with too few nothing is opened.
                    closeAsOf(vote, openedAt);
                    return;
                }
                if (vote.isSecret()) {
                    journal.append(secret.open(vote));
                    votes.open(id, openedAt, vote.lateQuorum());
                } else {
                    rolls.freeze(vote, present);
                    votes.open(id, openedAt, lateQuorum);
                    journal.append(VoteEntries.opened(vote, lateQuorum, roll.entries(id)));
                }
                events.publishEvent(vote.changed());
            }
            default -> throw wrongState();
        }
    }

    /**
     * Closes an open vote, as of its deadline if that has passed. A window that was announced is not cut short.
     *
     * @param byClock nobody closes it but the clock, so only if the deadline has passed
     */
    void close(VoteId id, boolean byClock) {
        var vote = lock(id);
        switch (vote.state()) {
            case CLOSED, COUNTED, CERTIFIED -> {}
            // Of a secret vote that too few drew for, nothing was opened: it ends all the same.
            case OPEN, ISSUING -> {
                boolean announced = byClock || vote.opensAt() != null;
                if (announced && !vote.isPastDeadline()) throw new Refused("error.vote.running");
                closeAsOf(vote, vote.isPastDeadline() ? announced(vote.deadline()) : vote.now());
            }
            default -> throw wrongState();
        }
    }

    private void closeAsOf(StoredVote vote, Instant closedAt) {
        var entry = vote.isSecret()
                ? secret.close(vote, closedAt)
                : VoteEntries.closed(vote, closedAt, ballots.all(vote.id()));
        votes.close(vote.id(), closedAt);
        journal.append(entry);
        events.publishEvent(vote.changed());
    }

    private static Instant announced(@Nullable Instant time) {
        return Objects.requireNonNull(time, "what the clock does was announced");
    }

    /** Once it is struck, an option stays so, with the reason that was given first. */
    void strike(VoteId id, OptionId option, String typed) {
        var reason = typed.strip();
        if (reason.isEmpty()) throw new Refused("error.reason.empty");
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST_REASON) {
            throw new Refused("error.too.long", Map.of("length", length, "max", LONGEST_REASON));
        }
        var vote = lock(id);
        if (!vote.isRunning() || vote.isPastDeadline()) throw wrongState();
        var struck = vote.paper().option(option).orElseThrow(() -> new Refused("error.option.unknown"));
        if (struck.id().equals(OptionId.NONE_OF_THESE)) throw new Refused("error.option.none");
        if (!papers.strike(id, option, reason, vote.now())) return;
        journal.append(VoteEntries.struck(vote, struck, reason));
        events.publishEvent(vote.changed());
    }

    void count(VoteId id) {
        var vote = lock(id);
        switch (vote.state()) {
            case COUNTED, CERTIFIED -> {}
            case CLOSED -> {
                counted.ensureSigned(vote);
                ties.ensureDrawn(vote);
                if (vote.isSecret()) secret.unseal(vote, counting.isInquorate(vote));
                var result = counting.result(vote);
                votes.count(id, vote.now(), result);
                var entry = VoteEntries.counted(vote, result);
                journal.append(vote.isSecret() ? secret.counted(vote, entry) : entry);
                events.publishEvent(vote.changed());
            }
            default -> throw wrongState();
        }
    }

    /** @param byClock no person certifies it, so only where the rule says so */
    void certify(VoteId id, boolean byClock) {
        var vote = lock(id);
        switch (vote.state()) {
            case CERTIFIED -> {}
            case COUNTED -> {
                if (byClock && !vote.rule().conduct().certifyBySystem()) throw new Refused("error.vote.certify");
                ties.ensureBroken(votes.outcome(id));
                votes.certify(id, vote.now());
                journal.append(VoteEntries.certified(vote));
                events.publishEvent(vote.changed());
            }
            default -> throw wrongState();
        }
    }

    void annul(VoteId id, String reason) {
        if (reason.isBlank()) throw new Refused("error.reason.empty");
        var vote = lock(id);
        switch (vote.state()) {
            case ANNULLED -> {}
            case CERTIFIED -> throw wrongState();
            default -> {
                votes.annul(id, reason.strip());
                if (vote.isSecret()) secret.discard(vote);
                journal.append(VoteEntries.annulled(vote, reason.strip()));
                events.publishEvent(vote.changed());
            }
        }
    }

    private StoredVote lock(VoteId id) {
        votes.lock(id);
        return votes.find(id).orElseThrow(NotFound::new);
    }

    private static Refused wrongState() {
        return new Refused("error.wrong.state");
    }
}
