package si.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.SecretVotes;

/** A secret vote in a real browser: drawing, a reload, a lost connection, casting, changing, and finding oneself on the board. */
@PlenumTest
class SecretBallotTest {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    private SecretVotes votes;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @BeforeEach
    void a_community_of_eight() {
        votes = SecretVotes.of(program, port, 8);
    }

    @ParameterizedTest
    @EnumSource
    void a_ballot_survives_a_reload_and_a_lost_connection_and_is_found_on_the_board(Screen screen) {
        var vote = votes.issuing(votes.rule(), 7);
        var others = votes.drawn(vote, 5);
        var voter = window(screen);
        open(voter, vote, 5);
        voter.isAt("Streha");
        voter.offers("Vzemi glasovnico");
        assertThat(voter.page().url()).doesNotContain("dovoljenje");
        voter.isForEveryone();

        voter.press("Vzemi glasovnico");
        voter.sees("Tvoja glasovnica je pripravljena");
        voter.page().reload();
        voter.sees("Tvoja glasovnica je pripravljena");

        voter.page().context().setOffline(true);
        voter.sees("Ni stika s strežnikom.");
        votes.open(vote);
        voter.page().context().setOffline(false);
        voter.sees("Izberi eno možnost");
        voter.isForEveryone();
        voter.press("Oddaj tajni glas");
        voter.sees("Izberi eno od možnosti.");

        voter.take("Za");
        voter.page().context().setOffline(true);
        voter.press("Oddaj tajni glas");
        voter.sees("Ni stika s strežnikom.");
        voter.page().context().setOffline(false);
        voter.sees("Glas je oddan in shranjen");
        voter.isForEveryone();

        voter.page().reload();
        voter.sees("Glas je oddan in shranjen");
        voter.press("Spremeni glas");
        voter.take("Proti");
        voter.press("Oddaj tajni glas");
        voter.sees("Glas je oddan in shranjen");
        others.forEach(other -> other.cast(1, Map.of("position", "for")));

        program.getBean(TestVotes.class).conclude(votes.body(), vote);
        voter.sees("Tvoja glasovnica je na oglasni deski");
        voter.sees("veljavna, preverjena v tem brskalniku");
        voter.sees("se ujema s to glasovnico");
        voter.isForEveryone();
    }

    @Test
    void a_ballot_that_was_sent_and_not_answered_is_sent_again_after_a_reload() {
        var vote = votes.issuing(votes.rule(), 7);
        votes.drawn(vote, 5);
        var voter = window(Screen.PHONE);
        open(voter, vote, 5);
        voter.press("Vzemi glasovnico");
        voter.sees("Tvoja glasovnica je pripravljena");
        votes.open(vote);
        voter.take("Vzdržim se");
        // The answer of the first call is lost on its way.
        voter.page().route("**/secret-ballots", route -> {
            route.fetch();
            route.abort();
        });
        voter.press("Oddaj tajni glas");
        voter.sees("Ni stika s strežnikom.");
        voter.page().unroute("**/secret-ballots");
        voter.page().reload();
        voter.sees("Glas je oddan in shranjen");
    }

    @Test
    void a_backup_restores_the_ballot_in_another_browser() {
        var vote = votes.issuing(votes.rule(), 7);
        votes.drawn(vote, 5);
        var phone = window(Screen.PHONE);
        open(phone, vote, 5);
        var saved = phone.page().waitForDownload(() -> phone.press("Shrani datoteko"));
        phone.press("Vzemi glasovnico");
        phone.sees("Tvoja glasovnica je pripravljena");

        var desk = window(Screen.DESKTOP);
        open(desk, vote, 5);
        desk.offers("Vzemi glasovnico");
        desk.press("Vzemi glasovnico");
        desk.sees("je glasovnica že izdana");
        desk.page().getByText("Obnovi glasovnico iz varnostne kopije").click();
        desk.page().getByLabel("Datoteka").setInputFiles(saved.path());
        desk.sees("Tvoja glasovnica je pripravljena");
    }

    @Test
    void whoever_draws_late_is_told_that_secrecy_is_weaker() {
        var lenient = votes.rule().with(new Ballots(List.of(BallotChannel.HALL), true, 5));
        var vote = votes.issuing(lenient, 7);
        votes.open(vote);
        var voter = window(Screen.PHONE);
        open(voter, vote, 5);
        voter.sees("Glasovanje že teče.");
        voter.press("Vzemi glasovnico");
        voter.offers("Oddaj tajni glas");
    }

    @Test
    void where_the_rule_forbids_it_nobody_draws_late() {
        var vote = votes.issuing(votes.rule(), 7);
        votes.drawn(vote, 5);
        var voter = window(Screen.PHONE);
        var person = votes.body().members().get(5);
        var address = votes.address(vote, person, "Šesti član");
        votes.open(vote);
        voter.open(address);
        voter.sees("Glasovnice se ne izdajajo več");
    }

    @Test
    void the_page_says_its_limits_and_lets_nothing_foreign_in() {
        var vote = votes.issuing(votes.rule(), 7);
        var reader = window(Screen.PHONE);
        var answer = reader.page().navigate(reader.base() + "/glasovnica/" + vote.value() + "?lang=en");
        assertThat(answer.headers())
                .containsEntry(
                        "content-security-policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                                + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .containsEntry("referrer-policy", "no-referrer")
                .doesNotContainKeys("set-cookie", "access-control-allow-origin");
        reader.sees("Your ballot is not in this browser");
        assertThat(reader.page().locator("script")).hasAttribute("integrity", Pattern.compile("^sha384-"));
        reader.open("/glasovnica/tajnost");
        reader.isAt("Kdo lahko izve kaj pri tajnem glasovanju");
        reader.isForEveryone();
        assertThat(reader.page().getByRole(AriaRole.LINK).getByText("Belenios")).isVisible();
    }

    private Window window(Screen screen) {
        return chromium.window("http://localhost:" + port, screen);
    }

    private void open(Window window, VoteId vote, int member) {
        var person = votes.body().members().get(member);
        window.open(votes.address(vote, person, "Član " + member));
    }
}
