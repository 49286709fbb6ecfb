package si.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignIns;
import si.plenum.plenary.Hall;
import si.plenum.rules.Ballots;
import si.plenum.rules.Matter;
import si.plenum.rules.Secrecy;
import si.plenum.voting.secret.SecretVotes;

/** A secret vote in a running session: the chair on the console, a member on a phone, from the session's page to the board. */
@PlenumTest
class SecretSessionTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    SignIns signIns;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @Test
    void a_member_draws_and_votes_in_secret_while_the_chair_leads() {
        var body = a_body_that_decides_in_secret();
        var hall = Hall.about(program, time, body);
        hall.checkIn(body.members().toArray(PersonId[]::new));
        var member = sign_in(body, body.member(0), Screen.PHONE);
        var chair = sign_in(body, body.moderator(), Screen.DESKTOP);

        chair.open("/app/seja/" + hall.number() + "/vodenje");
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        chair.offers("Odpri glasovanje");
        chair.press("Odpri glasovanje");
        chair.offers("Odpri oddajanje glasov");
        chair.isForEveryone();
        member.open("/app/seja/" + hall.number());
        member.sees("Izdajajo se tajne glasovnice");
        member.isForEveryone();
        member.press("Vzemi glasovnico");
        member.sees("Glasovnico dobiš samo enkrat.");
        assertThat(member.page().url()).contains("/glasovnica/").doesNotContain("#");
        member.press("Vzemi glasovnico");
        member.sees("Tvoja glasovnica je pripravljena");

        var votes = SecretVotes.of(program, port, body);
        var vote = hall.page().current().orElseThrow().vote().id();
        var others = body.members().subList(4, 8).stream()
                .map(person -> votes.drawn(vote, person))
                .toList();
        chair.sees("Izdanih je 5 glasovnic");
        chair.press("Odpri oddajanje glasov");
        member.take("Za");
        member.press("Oddaj tajni glas");
        member.sees("Glas je oddan in shranjen");
        others.forEach(other ->
                assertThat(other.cast(1, Map.of("position", "for")).status()).isEqualTo(200));
        chair.sees("oddanih je 5 glasov");
        chair.press("Zapri glasovanje");
        chair.confirm("Zapri glasovanje");
        chair.sees("Sprejeto: 5 za");
        member.sees("Tvoja glasovnica je na oglasni deski");

        member.open("/app/seja/" + hall.number());
        member.sees("Oglasna deska: najdi svojo glasovnico");
        member.isForEveryone();
    }

    private TestBody a_body_that_decides_in_secret() {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.computeIfPresent(
                Matter.RESOLUTION, (matter, rule) -> rule.with(Secrecy.SECRET).with(Ballots.usual(Secrecy.SECRET)));
        return program.getBean(TestBodies.class).of(8, rules);
    }

    private Window sign_in(TestBody body, PersonId person, Screen screen) {
        var window = chromium.window("http://localhost:" + port, screen);
        window.signIn(body.as(body.administrator(), () -> signIns.issue(person)));
        return window;
    }
}
