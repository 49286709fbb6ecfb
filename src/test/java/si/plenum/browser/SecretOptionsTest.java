package si.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.secret.SecretVotes;

/** Secret votes with options in a real browser, one for each kind of choice: filled in on a phone, counted, found on the board. */
@PlenumTest
class SecretOptionsTest {

    private static final String ANA = "4b1d0a3e-0000-4000-8000-00000000000a";
    private static final String BOR = "4b1d0a3e-0000-4000-8000-00000000000b";
    private static final String CENE = "4b1d0a3e-0000-4000-8000-00000000000c";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    Draws draws;

    private SecretVotes votes;
    private Window voter;

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
        voter = chromium.window("http://localhost:" + port, Screen.PHONE);
    }

    @Test
    void one_of_several_is_taken_or_none_of_them() {
        var vote = open(Method.PLURALITY, paper(1, null, null), Map.of("choose", List.of(ANA)));
        cast();
        voter.sees("Na glasovnici ni ničesar.");
        voter.take("Bor");
        cast();
        var counted = counted(vote, "Bor");
        assertThat(counted.elected()).extracting(BallotOption::name).containsExactly("Ana");
    }

    @Test
    void no_more_than_the_paper_allows_are_approved() {
        var vote = open(Method.APPROVAL, paper(2, null, null), Map.of("choose", List.of(ANA, CENE)));
        tick("Ana");
        tick("Bor");
        tick("Cene");
        voter.sees("Označeno: 3, največ 2");
        cast();
        voter.sees("Označenega je preveč, največ 2.");
        tick("Bor");
        cast();
        var counted = counted(vote, "Ana, Cene");
        assertThat(counted.elected()).hasSize(1);
    }

    @Test
    void what_gets_a_grade_is_graded_and_the_rest_left_out() {
        var vote = open(Method.SCORE, paper(3, new Scale(0, 5), null), Map.of("scores", Map.of(BOR, 4, CENE, 1)));
        grade("Bor", "5");
        grade("Ana", "0");
        cast();
        var counted = counted(vote, "Ana: 0");
        assertThat(counted.elected()).extracting(BallotOption::name).containsExactly("Bor");
    }

    @Test
    void an_order_is_made_with_two_who_share_a_place() {
        var vote = open(Method.SCHULZE, paper(3, null, null), Map.of("ranks", List.of(List.of(CENE), List.of(ANA))));
        press("Dodaj na 1. mesto: Cene");
        press("Dodaj na 2. mesto: Ana");
        press("Dodaj na 3. mesto: Bor");
        press("Izenači s tistim pred njim: Bor");
        voter.sees("deli mesto");
        voter.isForEveryone();
        cast();
        var counted = counted(vote, "Cene > Ana = Bor");
        assertThat(counted.elected()).extracting(BallotOption::name).containsExactly("Cene");
    }

    @Test
    void where_equal_ranks_would_exhaust_a_ballot_none_are_offered() {
        var vote = open(Method.SCOTTISH_STV, paper(3, null, null), Map.of("ranks", List.of(List.of(BOR))));
        press("Dodaj na 1. mesto: Ana");
        press("Dodaj na 2. mesto: Bor");
        assertThat(button("Izenači s tistim pred njim: Bor").count()).isZero();
        press("Gor: Bor");
        cast();
        var counted = counted(vote, "Bor > Ana");
        assertThat(counted.elected()).extracting(BallotOption::name).containsExactly("Bor");
    }

    @Test
    void projects_are_chosen_with_their_costs_in_sight() {
        var vote = open(Method.EQUAL_SHARES, paper(3, null, 3000L), Map.of("projects", List.of(ANA)));
        tick("Ana");
        tick("Bor");
        voter.sees("Označeno: 2, skupaj 3.000\u00a0EUR od 3.000\u00a0EUR");
        voter.isForEveryone();
        cast();
        var counted = counted(vote, "Ana, Bor");
        assertThat(counted.elected()).extracting(BallotOption::name).contains("Ana");
    }

    /** An open vote whose sixth voter sits in front of the browser; the five others have cast the same. */
    private VoteId open(Method method, BallotPaper paper, Map<String, ?> others) {
        var planned = program.getBean(TestVotes.class)
                .plain(votes.body(), votes.rule().with(method), paper);
        var vote = votes.issuing(planned, 7);
        var drawn = votes.drawn(vote, 5);
        voter.open(votes.address(vote, votes.body().members().get(5), "Šesti član"));
        voter.press("Vzemi glasovnico");
        voter.sees("Tvoja glasovnica je pripravljena");
        votes.open(vote);
        drawn.forEach(other -> assertThat(other.cast(1, others).status()).isEqualTo(200));
        voter.offers("Oddaj tajni glas");
        voter.isForEveryone();
        return vote;
    }

    private void cast() {
        voter.press("Oddaj tajni glas");
    }

    /** Dice, the count, and what the voter then finds of their ballot. */
    private VoteView counted(VoteId vote, String said) {
        voter.sees("Glas je oddan in shranjen");
        var body = votes.body();
        body.as(body.moderator(), () -> votes.votes().close(vote));
        var dice = DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4));
        for (var person : List.of(body.moderator(), body.minuteTaker())) {
            body.as(person, () -> draws.enter(vote, dice));
        }
        var counted = body.as(body.moderator(), () -> {
            votes.votes().count(vote);
            return votes.votes().certify(vote);
        });
        voter.sees("Tvoja glasovnica je na oglasni deski");
        voter.sees(said);
        voter.sees("veljavna, preverjena v tem brskalniku");
        voter.isForEveryone();
        assertThat(votes.votes().recount(vote)).isTrue();
        return counted;
    }

    private void tick(String name) {
        voter.page()
                .getByRole(AriaRole.CHECKBOX)
                .and(voter.page().getByLabel(name))
                .press("Space");
    }

    private void grade(String name, String grade) {
        voter.page().getByLabel(name).selectOption(new SelectOption().setLabel(grade));
    }

    private void press(String label) {
        button(label).click();
    }

    private Locator button(String label) {
        return voter.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static BallotPaper paper(int max, Scale scale, Long budget) {
        var names = Map.of(ANA, "Ana", BOR, "Bor", CENE, "Cene");
        var options = List.of(ANA, BOR, CENE).stream()
                .map(id -> new BallotOption(
                        new OptionId(UUID.fromString(id)),
                        names.get(id),
                        null,
                        budget == null ? null : id.equals(BOR) ? 2000L : 1000L))
                .toList();
        return new BallotPaper(options, 1, max, scale, budget);
    }
}
