package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.api.ApiClient;
import si.plenum.api.ApiClient.Answer;
import si.plenum.community.TestBody;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.rules.Matter;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.Position;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;

/**
 * Every kind of choice with a marker in it goes through the program, good and bad, openly and in secret. Until an open vote is
 * closed, and of a secret one always, nobody finds the marker in a log of the program or the database, in an event, a measure, an
 * answer to somebody else, an error, an address, or in any table but the one that holds the ballots.
 */
@PlenumTest
class MarkerChoiceTest {

    @LocalServerPort
    int port;

    @Autowired
    ConfigurableApplicationContext program;

    @Autowired
    TestVotes given;

    @Autowired
    ApiTokens tokens;

    @Autowired
    LegalClock clock;

    @Autowired
    Draws draws;

    private SecretVotes votes;
    private TestBody body;
    private Traces traces;

    @BeforeEach
    void a_community() {
        votes = SecretVotes.of(program, port, 8);
        body = votes.body();
        traces = new Traces(program);
    }

    @AfterEach
    void nothing_is_kept_any_more() {
        traces.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_open_choice_is_nowhere_before_closing(MarkedKind kind) {
        var rule = body.rule(Matter.RESOLUTION).with(kind.method);
        var vote = given.open(body, given.plain(body, rule, kind.paper()), 8, false);

        talkative(() -> openCasts(kind, vote));

        assertThat(traces.heard()).isGreaterThan(20);
        assertThat(traces.told()).isPositive();
        assertThat(traces.logged()).as("every logger talks").contains(" TRACE ");
        assertThat(traces.of(markersOf(kind), Set.of("voting.ballot"))).isEmpty();
        assertThat(traces.of(kind.markers(), Set.of()))
                .as("the search finds what is there")
                .containsExactly("voting.ballot");
    }

    private void openCasts(MarkedKind kind, VoteId vote) {
        var caller = caller(body.member(0));
        var mine = "/votes/" + vote.value() + "/ballots/mine";
        var good = SecretVoter.json(kind.good());
        for (var bad : kind.bad()) heard(caller.put(mine, SecretVoter.json(bad)), 400, 422);
        garbled(caller, "PUT", mine);
        heard(caller.post("/votes/" + vote.value(), good), 404, 405);
        heard(votes.http().put(mine, good), 401);
        heard(caller(body.observer()).put(mine, good), 403, 409, 422);
        // What is stored is read back by its voter alone.
        assertThat(caller.put(mine, good).status()).isEqualTo(200);
        assertThat(caller.put(mine, good).status()).isEqualTo(200);
        given.cast(body, vote, body.member(1), ChoiceJson.read(good));
        heard(caller(body.moderator()).get("/votes/" + vote.value()), 200);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATEMENT")
    void a_secret_choice_is_nowhere_but_on_the_board(MarkedKind kind) {
        var vote = votes.issuing(given.plain(body, votes.rule().with(kind.method), kind.paper()), 8);
        var voters = votes.drawn(vote, 6);
        heard(voters.getFirst().cast(1, kind.good()), 409);
        votes.open(vote);

        talkative(() -> secretCasts(kind, vote, voters));
        assertThat(traces.of(markersOf(kind), Set.of())).as("before closing").isEmpty();

        talkative(() -> count(vote));
        heard(voters.getFirst().cast(2, kind.good()), 409);
        assertThat(traces.of(markersOf(kind), Set.of("voting.board_ballot")))
                .as("once it is counted")
                .isEmpty();
        assertThat(traces.of(kind.markers(), Set.of()))
                .as("the search finds what is there")
                .containsExactly("voting.board_ballot");
    }

    private void secretCasts(MarkedKind kind, VoteId vote, List<SecretVoter> voters) {
        var voter = voters.getFirst();
        for (var bad : kind.bad()) heard(voter.cast(1, bad), 400, 422);
        garbled(votes.http(), "POST", "/votes/" + vote.value() + "/secret-ballots");
        heard(voter.send(voter.ballot(1, kind.good()), "Cookie", "theme=dark"), 400);
        heard(voter.send(voter.ballot(1, kind.good()), "Authorization", "Bearer plenum"), 400);
        var altered = voter.ballot(1, kind.good());
        altered.put("version", 2);
        heard(voter.send(altered), 422);
        heard(voter.cast(1, kind.good()), 200);
        heard(voter.cast(1, kind.others()), 409);
        heard(voters.get(1).cast(3, kind.good()), 200);
        voters.subList(2, 6).forEach(other -> heard(other.cast(1, kind.others()), 200));
    }

    @Test
    void no_constraint_repeats_what_breaks_it() {
        var open = given.open(body, 5);
        given.cast(body, open, body.member(0), Position.FOR);
        var issuing = votes.issuing(votes.rule(), 7);
        var closed = votes.issuing(votes.rule(), 7);
        votes.drawn(closed, 5);
        votes.open(closed);
        body.as(body.moderator(), () -> votes.votes().close(closed));
        var entry = given.entry(body, open, body.member(0));
        var marker = MarkedKind.WORD;

        talkative(() -> brokenStatements().forEach(statement -> {
            var failure = catchThrowable(() -> program.getBean(JdbcClient.class)
                    .sql(statement)
                    .param("open", open.value())
                    .param("issuing", issuing.value())
                    .param("closed", closed.value())
                    .param("entry", entry.value())
                    .param("json", "{\"position\":\"" + marker + "\"}")
                    .param("text", marker + " {")
                    .param("bytes", (marker + "-".repeat(32)).substring(0, 32).getBytes())
                    .param("few", marker.getBytes())
                    .param("signature", new byte[384])
                    .param("proof", new byte[64])
                    .param("salt", new byte[16])
                    .update());
            assertThat(failure).as(statement).isNotNull();
            traces.said(failure);
        }));

        assertThat(traces.heard()).isEqualTo((int) brokenStatements().count());
        assertThat(traces.of(List.of(marker), Set.of())).isEmpty();
    }

    static Stream<String> brokenStatements() {
        return Stream.of(
                "INSERT INTO voting.ballot VALUES (:open, gen_random_uuid(), :json::jsonb, 1, :salt, now())",
                "INSERT INTO voting.ballot VALUES (:open, :entry, :json::jsonb, 0, :salt, now())",
                "INSERT INTO voting.ballot VALUES (:open, :entry, :json::jsonb, 1, :few, now())",
                "INSERT INTO voting.ballot VALUES (:open, :entry, :json::jsonb, 1, :salt, now())",
                "INSERT INTO voting.ballot VALUES (:open, :entry, :text::jsonb, 1, :salt, now())",
                "INSERT INTO voting.ballot VALUES (:closed, :entry, :json::jsonb, 1, :salt, now())",
                "UPDATE voting.ballot SET choice = :json::jsonb, weight = 0 WHERE vote_id = :open",
                "UPDATE voting.ballot SET choice = :text::jsonb WHERE vote_id = :open",
                "INSERT INTO voting.sheet VALUES (:open, 'paper', :json::jsonb, 0)",
                "INSERT INTO voting.sheet VALUES (:open, 'paper', :json::jsonb, 1)",
                "INSERT INTO voting.sealed_ballot VALUES (:issuing, :bytes, :bytes, 32)",
                "INSERT INTO voting.sealed_ballot VALUES (:closed, :bytes, :bytes, 32)",
                "INSERT INTO voting.sealed_ballot VALUES (:open, :few, :bytes, 32)",
                "INSERT INTO voting.sealed_ballot VALUES (:open, :bytes, :bytes, 7)",
                "INSERT INTO voting.sealed_ballot VALUES (:open, :bytes, :bytes, 32)",
                "INSERT INTO voting.board_ballot VALUES (:issuing, :bytes, :bytes, :signature, 1, :json, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:open, :bytes, :bytes, :signature, 1, :json, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:closed, :few, :bytes, :signature, 1, :json, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:closed, :bytes, :few, :signature, 1, :json, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:closed, :bytes, :bytes, :few, 1, :json, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:closed, :bytes, :bytes, :signature, 0, :json, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:closed, :bytes, :bytes, :signature, 1, :text, :proof)",
                "INSERT INTO voting.board_ballot VALUES (:closed, :bytes, :bytes, :signature, 1, :json, :few)",
                "INSERT INTO voting.draw_entry VALUES (:open, 'dice', :text, :entry, now())");
    }

    @Test
    void the_log_of_the_database_is_the_one_that_is_searched() {
        var failure = catchThrowable(() -> program.getBean(JdbcClient.class)
                .sql("INSERT INTO voting.board_ballot (vote_id) VALUES (:vote)")
                .param("vote", given.open(body, 5).value())
                .update());
        assertThat(failure).isNotNull();
        assertThat(traces.serverLog()).contains("not in this stage of the vote").doesNotContain("INSERT INTO voting");
    }

    /** Texts that are no JSON, or no object, with a marker in them. */
    private void garbled(ApiClient caller, String method, String address) {
        for (var text : List.of(
                "{\"choice\": {\"position\": \"" + MarkedKind.WORD,
                "\"" + MarkedKind.WORD + "\"",
                "[\"" + MarkedKind.STRANGE + "\"]",
                MarkedKind.WORD,
                "{\"" + MarkedKind.WORD + "\":".repeat(600),
                "{\"a\": \"" + MarkedKind.WORD.repeat(40_000) + "\"}")) {
            heard(caller.send(method, address, text), 400, 413, 422);
        }
        heard(caller.send(method, address, null, "X-Nothing", "1"), 400, 415, 422);
    }

    private void heard(Answer answer, Integer... statuses) {
        traces.said(answer.whole().uri() + " " + answer.whole().headers().map() + " " + answer.body());
        assertThat(answer.status()).isIn((Object[]) statuses);
    }

    private void count(VoteId vote) {
        body.as(body.moderator(), () -> votes.votes().close(vote));
        if (votes.secret().paper(vote).rule().method().drawsTies()) {
            var dice = DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4));
            for (var person : List.of(body.moderator(), body.minuteTaker())) {
                body.as(person, () -> draws.enter(vote, dice));
            }
        }
        body.as(body.moderator(), () -> {
            votes.votes().count(vote);
            votes.votes().certify(vote);
        });
    }

    private static List<String> markersOf(MarkedKind kind) {
        var all = new ArrayList<>(kind.markers());
        all.addAll(MarkedKind.badMarkers());
        return all;
    }

    private ApiClient caller(PersonId person) {
        return votes.http()
                .as(body.as(
                        person,
                        () -> tokens.make(
                                "test",
                                EnumSet.allOf(Scope.class),
                                clock.today().plusDays(7))));
    }

    /** Does something while the program, and every library in it, says as much as it can. */
    private static void talkative(Runnable work) {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var usual = root.getLevel();
        // These two write to a log of their own kind, which is led into this one.
        var others = Stream.of("org.postgresql", "org.apache")
                .map(java.util.logging.Logger::getLogger)
                .toList();
        root.setLevel(Level.TRACE);
        others.forEach(logger -> logger.setLevel(java.util.logging.Level.ALL));
        try {
            work.run();
        } finally {
            root.setLevel(usual);
            others.forEach(logger -> logger.setLevel(null));
        }
    }
}
