package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.journal.Journal;
import si.plenum.platform.Refused;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;

/** Before closing, nobody finds a choice in what the program says, tells or keeps beside the ballot itself. */
@PlenumTest
@ExtendWith(OutputCaptureExtension.class)
@RecordApplicationEvents
class BallotSecrecyTest {

    private static final String MARKER = "Marker-4711";
    private static final OptionId FIRST = new OptionId(UUID.randomUUID());
    private static final OptionId SECOND = new OptionId(UUID.randomUUID());
    private static final BallotPaper PAPER =
            BallotPaper.of(List.of(new BallotOption(FIRST, "Ana"), new BallotOption(SECOND, "Bor")), 1);

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void casting_leaves_no_choice_in_logs_events_or_journal(CapturedOutput output) {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        long size = journal.checkpoint().size();

        var receipts = talkative(() -> List.of(
                given.cast(body, vote, body.member(0), Position.ABSTAIN),
                given.cast(body, vote, body.member(0), Position.ABSTAIN),
                given.cast(body, vote, body.member(1), Position.ABSTAIN)));
        var standing = talkative(() -> body.as(body.member(0), () -> votes.mine(vote)));

        // The log is talkative enough to show what is bound to other statements.
        assertThat(output.getAll()).contains(vote.value().toString());
        assertThat(withoutMethod(output.getAll())).doesNotContainIgnoringCase("abstain");
        assertThat(receipts.toString() + standing).doesNotContainIgnoringCase("abstain");
        assertThat(events.stream(VoteChanged.class)).isNotEmpty();
        assertThat(events.stream().map(Object::toString))
                .noneMatch(event -> event.toLowerCase(Locale.ROOT).contains("abstain"));
        assertThat(journal.checkpoint().size()).isEqualTo(size);
    }

    @Test
    void no_refusal_repeats_what_was_on_the_ballot(CapturedOutput output) {
        var body = bodies.of(8);
        var consensus = opened(body, Method.CONSENSUS, BallotPaper.NONE);
        var ranking = opened(body, Method.SCHULZE, PAPER);
        var marker = new OptionId(UUID.fromString("4711aaaa-4711-4711-8711-4711aaaa4711"));
        int before = output.getAll().length();

        var failures = talkative(() -> Stream.of(
                        refusal(body, consensus, new Choice.Stated(Statement.BLOCK, MARKER.repeat(400))),
                        refusal(body, consensus, new Choice.Stated(Statement.BLOCK, MARKER + (char) 0)),
                        refusal(body, ranking, new Choice.Chosen(List.of(marker))),
                        refusal(body, ranking, new Choice.Ranked(List.of(List.of(marker)))))
                .toList());

        assertThat(failures).allSatisfy(failure -> {
            assertThat(failure).isInstanceOf(Refused.class);
            assertThat(printed(failure))
                    .doesNotContainIgnoringCase("marker-4711")
                    .doesNotContain(marker.text());
        });
        assertThat(output.getAll().substring(before))
                .doesNotContainIgnoringCase("marker-4711")
                .doesNotContain(marker.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO voting.ballot VALUES (:vote, :stranger, :choice::jsonb, 1, :salt, now())",
                "INSERT INTO voting.ballot VALUES (:vote, :entry, :choice::jsonb, 0, :salt, now())",
                "INSERT INTO voting.ballot VALUES (:vote, :entry, :choice::jsonb, 1, :short, now())",
                "INSERT INTO voting.ballot VALUES (:vote, :entry, :choice::jsonb, 1, :salt, now())"
            })
    void no_constraint_that_a_ballot_breaks_repeats_its_choice(String statement, CapturedOutput output) {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        given.cast(body, vote, body.member(0), Position.FOR);
        var entry = given.entry(body, vote, body.member(0));

        var failure = catchThrowable(() -> database.sql(statement)
                .param("vote", vote.value())
                .param("entry", entry.value())
                .param("stranger", UUID.randomUUID())
                .param("choice", "{\"position\":\"marker-4711\"}")
                .param("salt", new byte[16])
                .param("short", new byte[15])
                .update());

        assertThat(failure).isNotNull();
        assertThat(printed(failure)).doesNotContain("marker-4711");
        assertThat(output.getAll()).doesNotContain("marker-4711");
    }

    private Throwable refusal(TestBody body, VoteId vote, Choice choice) {
        return catchThrowable(() -> given.cast(body, vote, body.member(0), choice));
    }

    private static String printed(Throwable failure) {
        var said = new StringWriter();
        failure.printStackTrace(new PrintWriter(said));
        return said.toString();
    }

    private VoteId opened(TestBody body, Method method, BallotPaper paper) {
        var plain = given.plain(body, body.rule(Matter.RESOLUTION).with(method));
        var vote = new NewVote(
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
                null,
                null);
        return given.open(body, vote, 8, false);
    }

    /** The rule of the vote names its method, which is public. */
    private static String withoutMethod(String text) {
        return text.replace("for-against-abstain", "");
    }

    private static <T> T talkative(Supplier<T> work) {
        var loggers =
                List.of((Logger) LoggerFactory.getLogger("org.jooq"), (Logger) LoggerFactory.getLogger("si.plenum"));
        loggers.forEach(logger -> logger.setLevel(Level.TRACE));
        try {
            return work.get();
        } finally {
            loggers.forEach(logger -> logger.setLevel(null));
        }
    }
}
