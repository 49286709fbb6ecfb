package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBody;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.rules.Method;
import si.plenum.rules.Secrecy;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Drawing;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.DrawnNumber.Source;
import si.plenum.voting.Draws;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;

/** Without a room, the first draw of the lottery that the notice named decides between equal options, and only then. */
@PlenumTest
class SecretLotteryTest {

    private static final OptionId ANA = new OptionId(UUID.randomUUID());
    private static final OptionId BOR = new OptionId(UUID.randomUUID());
    private static final DrawnNumber LOTTERY = new DrawnNumber(Source.LOTTERY, "07142133");
    private static final DrawnNumber DICE = DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    Draws draws;

    @Autowired
    JdbcClient database;

    private SecretVotes votes;
    private TestBody body;

    @BeforeEach
    void a_community_of_eight() {
        votes = SecretVotes.of(program, port, 8);
        body = votes.body();
    }

    @Test
    void a_tie_waits_for_the_lottery_and_for_two_who_enter_the_same_number() {
        var vote = closed(3);
        assertThat(awaitsDraw(vote)).isTrue();
        assertRefused(() -> body.as(body.moderator(), () -> votes.votes().count(vote)), "error.draw.missing.lottery");
        assertRefused(() -> enter(vote, body.moderator(), DICE), "error.draw.source.lottery");
        assertThat(enter(vote, body.moderator(), LOTTERY)).isInstanceOf(Drawing.HalfEntered.class);
        assertRefused(() -> enter(vote, body.moderator(), LOTTERY), "error.draw.twice");
        assertThat(enter(vote, body.minuteTaker(), LOTTERY)).isInstanceOf(Drawing.Drawn.class);

        var counted = body.as(body.moderator(), () -> {
            votes.votes().count(vote);
            return votes.votes().certify(vote);
        });
        assertThat(counted.elected()).hasSize(1);
        assertThat(votes.votes().recount(vote)).isTrue();
    }

    @Test
    void without_a_tie_nobody_waits_for_a_lottery() {
        var vote = closed(4);
        assertThat(awaitsDraw(vote)).isFalse();
        assertThat(body.as(body.moderator(), () -> draws.of(vote))).isInstanceOf(Drawing.NotNeeded.class);
        var counted = body.as(body.moderator(), () -> {
            votes.votes().count(vote);
            return votes.votes().certify(vote);
        });
        assertThat(counted.elected()).extracting(BallotOption::name).containsExactly("Ana");
    }

    @Test
    void whether_there_is_a_tie_is_not_read_where_too_few_have_cast() {
        var vote = closed(2);
        assertThat(awaitsDraw(vote)).isFalse();
    }

    @Test
    void the_database_takes_no_number_from_elsewhere_than_the_notice_says() {
        var vote = closed(3);
        var failure = catchThrowable(
                () -> database.sql("INSERT INTO voting.draw_entry VALUES (:vote, 'dice', '1234561234', :person, now())")
                        .param("vote", vote.value())
                        .param("person", body.moderator().value())
                        .update());
        assertThat(failure).isNotNull();
    }

    private boolean awaitsDraw(VoteId vote) {
        return body.as(body.moderator(), () -> votes.votes().awaitsDraw(vote));
    }

    private Drawing enter(VoteId vote, PersonId person, DrawnNumber number) {
        return body.as(person, () -> draws.enter(vote, number));
    }

    /** A vote by correspondence that the clock has closed: so many for Ana; for Bor three, or as many as for Ana. */
    private VoteId closed(int ana) {
        var now = clock.instant();
        var rule = votes.rule()
                .with(Method.PLURALITY)
                .with(Secrecy.SECRET)
                .with(new Ballots(List.of(BallotChannel.ANYWHERE), false, 5));
        var plain = program.getBean(TestVotes.class).planned(body, rule, false, null);
        var planned = new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                rule,
                new BallotPaper(List.of(new BallotOption(ANA, "Ana"), new BallotOption(BOR, "Bor")), 1, 1, null, null),
                plain.channels(),
                now,
                now.plus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(2)),
                "Loto");
        var vote = program.getBean(TestVotes.class).scheduled(body, planned);
        issue(vote);
        var voters = votes.drawn(vote, 7);
        time.pass(Duration.ofMinutes(61));
        AsSystem.run(() -> votes.votes().open(vote, Set.of(), false));
        for (int i = 0; i < ana + Math.min(3, ana); i++) {
            var choice = Map.of("choose", List.of((i < ana ? ANA : BOR).text()));
            assertThat(voters.get(i).cast(1, choice).status()).isEqualTo(200);
        }
        time.pass(Duration.ofMinutes(61));
        AsSystem.run(() -> votes.votes().close(vote));
        return vote;
    }

    private void issue(VoteId vote) {
        while (true) {
            try {
                AsSystem.run(() -> votes.secret().issue(vote, Set.of(), false));
                return;
            } catch (Refused refused) {
                if (!refused.key().equals("error.secret.key")) throw refused;
                Thread.onSpinWait();
            }
        }
    }
}
