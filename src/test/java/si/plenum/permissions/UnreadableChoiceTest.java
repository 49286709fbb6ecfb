package si.plenum.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.Sessions;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.EntryId;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;
import si.plenum.voting.Statement;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;
import si.plenum.voting.secret.SecretVotes;

/**
 * Until a vote is closed nobody, administrators included, reads a choice through the program, and of a secret vote nobody reads it
 * before it is counted. Every role calls every act, every address of the JSON interface and of the public site, and opens every
 * view, while ballots with a marker lie in two open votes and under the seal of a closed one.
 */
@PlenumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableChoiceTest {

    private static final String REASON = "Zaznamek4711";
    private static final int SCORE = 777;
    private static final OptionId ANA = new OptionId(UUID.randomUUID());
    private static final Set<Role> WITH_TOKENS = Role.of(
            Role.STRANGER,
            Role.FOREIGN_CHAIR,
            Role.OBSERVER,
            Role.MEMBER,
            Role.COUNCIL,
            Role.CHAIR,
            Role.MINUTE_TAKER,
            Role.COORDINATOR,
            Role.ADMINISTRATOR);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TransactionTemplate transaction;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private World world;
    private Things things;
    private VoteId consensus;
    private VoteId scores;
    private VoteId sealed;
    private EntryId voters;
    private String session;

    @BeforeAll
    void ballots_lie_in_three_votes() {
        world = new World(program, time);
        world.isNow();
        var body = world.body();
        var given = world.the(TestVotes.class);
        var before = world.things();
        var running = before.meetings().running();
        var voter = body.member(4);
        var rule = body.rule(Matter.RESOLUTION);
        var paper = new BallotPaper(List.of(new BallotOption(ANA, "Ana")), 1, 1, new Scale(0, 1000), null);

        consensus = given.open(
                body,
                on(
                        given.plain(body, rule.with(Method.CONSENSUS)),
                        running.value(),
                        before.meetings().current().value()),
                8,
                false);
        given.cast(body, consensus, voter, new Choice.Stated(Statement.BLOCK, REASON + " hrup."));
        scores = given.open(
                body,
                on(
                        given.plain(body, rule.with(Method.SCORE), paper),
                        running.value(),
                        before.meetings().waiting().value()),
                8,
                false);
        given.cast(body, scores, voter, new Choice.Scored(Map.of(ANA, SCORE)));

        var secret = SecretVotes.of(program, port, body);
        sealed = secret.issuing(given.plain(body, secret.rule().with(Method.SCORE), paper), 8);
        var drawn = secret.drawn(sealed, 6);
        secret.open(sealed);
        drawn.forEach(one -> assertThat(one.cast(1, Map.of("scores", Map.of(ANA.text(), SCORE)))
                        .status())
                .isEqualTo(200));
        world.as(Role.CHAIR, () -> secret.votes().close(sealed));

        voters = given.entry(body, consensus, voter);
        session = world.as(Role.CHAIR, () -> world.the(Sessions.class).page(running))
                .row()
                .number();
        var ballots = before.ballots();
        things = new Things(
                before.body(),
                before.person(),
                before.membership(),
                before.token(),
                before.term(),
                before.papers(),
                new Things.Ballots(
                        ballots.scheduled(),
                        consensus,
                        given.entry(body, consensus, body.member(0)),
                        running.value(),
                        sealed,
                        ballots.counted(),
                        ballots.countedNumber(),
                        ballots.certified(),
                        sealed,
                        given.entry(body, sealed, body.member(0))),
                before.meetings());
    }

    @BeforeEach
    void it_is_the_evening_of_the_sessions() {
        world.isNow();
    }

    @Test
    void no_act_of_anybody_answers_with_a_choice() {
        var acts = PermissionMatrixTest.acts(world);
        assertThat(acts).hasSizeGreaterThan(100);
        var read = new TreeSet<String>();
        for (var act : acts) {
            for (var role : Role.values()) if (holdsAChoice(attempt(act, role))) read.add(act + " by " + role);
        }
        assertThat(read).isEmpty();
    }

    @Test
    void what_is_printed_of_an_answer_would_show_a_choice() {
        // A vote is closed after it was opened.
        time.pass(Duration.ofHours(1));
        var told = world.as(
                Role.CHAIR,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    var votes = world.the(Votes.class);
                    votes.close(consensus);
                    votes.count(consensus);
                    return Printed.of(votes.rollCall(consensus));
                }));
        assertThat(holdsAChoice(told)).isTrue();
        assertThat(holdsAChoice(Printed.of(new Choice.Scored(Map.of(ANA, SCORE)))))
                .isTrue();
    }

    @Test
    void no_address_answers_with_a_choice() {
        var addresses = Addresses.read(program, this::candidates);
        assertThat(addresses).hasSizeGreaterThan(100);
        var read = new TreeSet<String>();
        for (var address : addresses) {
            if (holdsAChoice(get(address, null))) read.add(address + " by a visitor");
        }
        for (var role : WITH_TOKENS) {
            var token = token(role);
            addresses.stream()
                    .filter(address -> address.startsWith("/api/"))
                    .filter(address -> holdsAChoice(get(address, token)))
                    .forEach(address -> read.add(address + " by " + role));
        }
        assertThat(read).isEmpty();
    }

    @Test
    void no_view_shows_a_choice() {
        var read = new TreeSet<String>();
        for (var role : WITH_TOKENS) {
            try (var windows = new Windows(program)) {
                var window = windows.open(world.person(role), "");
                for (var route : routes()) {
                    window.go(route);
                    if (holdsAChoice(window.text())) read.add(route + " by " + role);
                }
            }
        }
        assertThat(read).isEmpty();
    }

    private String attempt(Act act, Role role) {
        return world.as(
                role,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return Printed.of(act.call().on(things));
                    } catch (RuntimeException failure) {
                        var printed = new StringWriter();
                        failure.printStackTrace(new PrintWriter(printed));
                        return printed.toString();
                    }
                }));
    }

    private List<String> candidates(String variable) {
        return switch (variable) {
            case "vote" -> List.of(text(consensus), text(scores), text(sealed));
            case "entry" -> List.of("mine", voters.value().toString());
            case "number" -> List.of(session, number(consensus), number(scores), number(sealed));
            case "id" ->
                List.of(
                        text(consensus),
                        text(scores),
                        text(sealed),
                        things.meetings().running().value().toString(),
                        things.meetings().current().value().toString());
            default -> List.of(world.slug());
        };
    }

    private List<String> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> !template.startsWith("poskusna") && !template.startsWith("postavitev"))
                .map(template -> template.replaceAll(":number\\(.*", Long.toString(world.filedNumber()))
                        .replace(":number", session)
                        .replace(":id", things.papers().draft().value().toString())
                        .replaceAll(":\\w+", world.slug()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String get(String address, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(Duration.ofSeconds(30));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.headers().map() + answer.body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(Role role) {
        return world.as(
                role,
                () -> world.the(ApiTokens.class)
                        .make(
                                "test",
                                EnumSet.allOf(Scope.class),
                                world.the(LegalClock.class).today().plusDays(7)));
    }

    private String number(VoteId vote) {
        return world.as(Role.CHAIR, () -> world.the(Votes.class).view(vote)).number();
    }

    private static String text(VoteId vote) {
        return vote.value().toString();
    }

    private static boolean holdsAChoice(String text) {
        return text.contains(REASON)
                || text.contains(ANA.text() + " " + SCORE)
                || text.contains(ANA.text() + "\":" + SCORE)
                || text.contains("Ana: " + SCORE);
    }

    private static NewVote on(NewVote planned, UUID context, UUID subject) {
        return new NewVote(
                planned.body(),
                context,
                subject,
                planned.number(),
                planned.leader(),
                planned.title(),
                planned.question(),
                planned.rule(),
                planned.paper(),
                planned.channels(),
                null,
                null);
    }
}
