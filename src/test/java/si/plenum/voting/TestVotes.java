package si.plenum.voting;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;

/**
 * Schedules, opens and fills votes for tests, led by the moderator of a test body. Autowire it in a {@link si.plenum.PlenumTest}.
 */
public class TestVotes {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Votes votes;
    private final Memberships memberships;
    private final LegalClock clock;

    TestVotes(Votes votes, Memberships memberships, LegalClock clock) {
        this.votes = votes;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** A vote in the hall without a deadline, as it is before scheduling. */
    public NewVote plain(TestBody body, Rule rule) {
        return planned(body, rule, true, null);
    }

    /** The same with a paper. */
    public NewVote plain(TestBody body, Rule rule, BallotPaper paper) {
        var plain = plain(body, rule);
        return new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                plain.rule(),
                paper,
                plain.channels(),
                plain.opensAt(),
                plain.deadline());
    }

    public NewVote planned(TestBody body, Rule rule, boolean hall, @Nullable Instant deadline) {
        return new NewVote(
                body.id(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                body.body().prefix() + "-2026-01-" + COUNT.incrementAndGet(),
                body.moderator(),
                "Streha",
                "Streha se obnovi.",
                rule,
                BallotPaper.NONE,
                Set.of(hall ? BallotChannel.HALL : BallotChannel.ANYWHERE),
                null,
                deadline);
    }

    public VoteId scheduled(TestBody body, NewVote vote) {
        return body.as(vote.leader(), () -> votes.schedule(vote));
    }

    /** An open vote in the hall on a resolution, with the first so many members present. */
    public VoteId open(TestBody body, int present) {
        return open(body, body.rule(Matter.RESOLUTION), present);
    }

    /** An open vote in the hall, with the first so many members present. */
    public VoteId open(TestBody body, Rule rule, int present) {
        return open(body, plain(body, rule), present, false);
    }

    /** An open vote with the first so many members present. */
    public VoteId open(TestBody body, NewVote vote, int present, boolean lateQuorum) {
        var id = scheduled(body, vote);
        body.as(vote.leader(), () -> votes.open(id, present(body, present), lateQuorum));
        return id;
    }

    /** The memberships of the first so many members. */
    public Set<MembershipId> present(TestBody body, int number) {
        var here = Set.copyOf(body.members().subList(0, number));
        return body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .filter(elector -> here.contains(elector.person()))
                .map(elector -> elector.membership())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The only entry of that person on the roll. */
    public EntryId entry(TestBody body, VoteId vote, PersonId person) {
        return body.as(person, () -> votes.mine(vote)).getFirst().entry();
    }

    public Receipt cast(TestBody body, VoteId vote, PersonId person, Position position) {
        return cast(body, vote, person, Choice.of(position));
    }

    public Receipt cast(TestBody body, VoteId vote, PersonId person, Choice choice) {
        var entry = entry(body, vote, person);
        return body.as(person, () -> votes.cast(vote, entry, choice));
    }

    /** Lets the first members vote: so many for, the next so many against, the next so many abstain. */
    public void cast(TestBody body, VoteId vote, int votesFor, int against, int abstaining) {
        for (int i = 0; i < votesFor + against + abstaining; i++) {
            var position = i < votesFor ? Position.FOR : i < votesFor + against ? Position.AGAINST : Position.ABSTAIN;
            cast(body, vote, body.members().get(i), position);
        }
    }

    /** Closes and counts an open vote, and announces its result. */
    public VoteView conclude(TestBody body, VoteId vote) {
        return body.as(body.moderator(), () -> {
            votes.close(vote);
            votes.count(vote);
            return votes.certify(vote);
        });
    }
}
