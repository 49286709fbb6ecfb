package si.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import si.plenum.plenary.ElectionHall;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Secrecy;
import si.plenum.voting.secret.SecretVotes;

/** An election on phones: writing it, standing in it, its secret ballot with a name struck, and the mandates. */
@PlenumTest
class ElectionTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    SignIns signIns;

    @Autowired
    Proposals proposals;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @Test
    void a_member_writes_an_election_on_a_phone_and_another_stands_in_it() {
        time.at("2026-03-02T12:00");
        var body = program.getBean(TestBodies.class).of(6, TestElection.rules(TestElection.rule(Secrecy.SECRET)));
        var member = sign_in(body, body.member(0), Screen.PHONE);
        member.open("/app/predlogi/nov");
        member.take("Volitve");
        member.press("Začni pisati");
        member.isAt("Pisanje predloga");
        member.type("Naslov", "Volitve v zbor");
        member.type("Obrazložitev", "Mandat se izteka.");
        member.typeDay("Prvi dan mandata", "1. 4. 2026");
        member.typeDay("Zadnji dan mandata", "31. 3. 2028");
        member.sees("Osnutek je shranjen");
        member.isForEveryone();
        member.press("Naprej na preverjanje");
        member.sees("2. korak od 2");
        member.press("Vloži predlog");
        member.isAt("Volitve v zbor");
        member.type("Kratka predstavitev (neobvezno)", "Rada sestavljam spored in poslušam vse kolektive.");
        member.press("Kandidiraj");
        member.sees("Kandidira 1 oseba.");
        member.isForEveryone();
    }

    @Test
    void a_secret_election_is_held_on_a_phone_until_the_mandates() {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.SECRET), 2)
                .begun();
        var body = hall.body();
        var number = hall.page().row().number();
        var chair = sign_in(body, body.moderator(), Screen.PHONE);
        chair.open("/app/seja/" + number + "/vodenje");
        chair.offers("Odpri glasovanje");
        chair.press("Odpri glasovanje");
        chair.offers("Odpri oddajanje glasov");
        var member = sign_in(body, body.member(1), Screen.PHONE);
        member.open("/app/seja/" + number);
        member.press("Vzemi glasovnico");
        member.sees("Glasovnico dobiš samo enkrat.");
        member.press("Vzemi glasovnico");
        member.sees("Tvoja glasovnica je pripravljena");
        var votes = SecretVotes.of(program, port, body);
        var vote = hall.vote().id();
        var others = List.of(body.member(2), body.member(3), body.member(4), body.member(5)).stream()
                .map(person -> votes.drawn(vote, person))
                .toList();
        assertThat(others).hasSize(4);
        chair.press("Odpri oddajanje glasov");
        chair.offers("Zapri glasovanje");
        hall.chair(() -> hall.proceedings().strike(hall.item(), hall.option(body.member(3)), "Seli se drugam."));
        member.sees("pri štetju se ime preskoči");
        member.isForEveryone();
        chair.isForEveryone();
    }

    private Window sign_in(TestBody body, PersonId person, Screen screen) {
        var window = chromium.window("http://localhost:" + port, screen);
        window.signIn(body.as(body.administrator(), () -> signIns.issue(person)));
        return window;
    }
}
