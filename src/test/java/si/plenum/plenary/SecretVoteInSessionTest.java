package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.TestBodies;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.rules.Matter;
import si.plenum.rules.Secrecy;
import si.plenum.voting.DrawnLine;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.secret.SecretVoter;
import si.plenum.voting.secret.SecretVotes;
import si.plenum.voting.tally.Outcome;

/** A secret vote as the chair of a session leads it: ballots are issued, casting is opened, the vote is closed. */
@PlenumTest
class SecretVoteInSessionTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Proceedings proceedings;

    private Hall hall;
    private SecretVotes votes;
    private ItemId item;

    @BeforeEach
    void a_body_that_decides_in_secret_meets() {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.computeIfPresent(
                Matter.RESOLUTION, (matter, rule) -> rule.with(Secrecy.SECRET).with(Ballots.usual(Secrecy.SECRET)));
        hall = Hall.about(program, time, program.getBean(TestBodies.class).of(8, rules));
        votes = SecretVotes.of(program, port, hall.body());
        hall.checkIn(hall.body().members().subList(0, 7).toArray(PersonId[]::new));
        chair(() -> proceedings.open(hall.session()));
        hall.next();
        item = hall.page().current().orElseThrow().id();
    }

    @Test
    void a_secret_vote_is_issued_opened_and_closed_and_its_decision_recorded() {
        var vote = issued();
        assertThat(state()).isEqualTo(VoteState.ISSUING);
        assertRefused(
                () -> chair(() -> proceedings.nextItem(hall.session(), Optional.of(item))), "error.session.vote.open");
        assertRefused(() -> chair(() -> proceedings.openCasting(item)), "error.secret.few");

        var voters = votes.drawn(vote, 6);
        chair(() -> proceedings.openCasting(item));
        assertThat(state()).isEqualTo(VoteState.OPEN);
        voters.forEach(voter ->
                assertThat(voter.cast(1, Map.of("position", "for")).status()).isEqualTo(200));

        var concluded = hall.body().as(hall.body().moderator(), () -> proceedings.closeVote(item));
        assertThat(concluded.decision()).isPresent();
        assertThat(concluded.vote().cast()).isEqualTo(6);
        var drawn = hall.body().as(hall.body().member(0), () -> votes.secret().drawn(vote));
        assertThat(drawn.stream().filter(DrawnLine::drawn)).hasSize(6);
    }

    @Test
    void whoever_comes_in_while_ballots_are_issued_is_present_and_draws_one_too() {
        var vote = issued();
        var late = hall.body().members().get(7);
        assertRefused(() -> votes.grant(vote, late), "error.vote.presence");
        hall.checkIn(late);
        var voters = new ArrayList<>(votes.drawn(vote, 5));
        voters.add(votes.drawn(vote, late));
        chair(() -> proceedings.openCasting(item));
        voters.forEach(voter -> voter.cast(1, Map.of("position", "for")));
        var concluded = hall.body().as(hall.body().moderator(), () -> proceedings.closeVote(item));
        assertThat(concluded.vote().verdict().present()).isEqualTo(8);
        assertThat(concluded.vote().cast()).isEqualTo(6);
    }

    @Test
    void the_first_page_asks_for_the_ballot_and_then_for_the_vote() {
        try (var windows = new Windows(program)) {
            var member = hall.body().members().get(0);
            var vote = issued();
            var page = windows.open(member, "");
            assertThat(page.text()).contains("Vzemi glasovnico").contains("Tajno glasovanje");
            votes.drawn(vote, 5);
            page.go("seje");
            page.go("");
            assertThat(page.text()).contains("Glasovnica vzeta").doesNotContain("Vzemi glasovnico");
            page.go("seja/" + hall.number());
            assertThat(page.text()).contains("do takrat ni treba storiti ničesar");
            assertThat(page.offers("Vzemi glasovnico")).isFalse();
            assertThat(page.offers("Poglej glasovnico")).isTrue();
            chair(() -> proceedings.openCasting(item));
            page.go("seje");
            page.go("");
            assertThat(page.text()).contains("Glasuj, če še nisi").contains("ve le glasovnica");
            // Whoever took no ballot in time has nothing to do.
            assertThat(windows.open(hall.body().members().get(6), "").text())
                    .doesNotContain("Vzemi glasovnico")
                    .doesNotContain("Glasuj, če še nisi");
        }
    }

    @Test
    void beside_screens_a_secret_vote_is_offered_paper_alone() {
        try (var windows = new Windows(program)) {
            var console = windows.open(hall.body().moderator(), "seja/" + hall.number() + "/vodenje");

            CheckboxGroup<?> ways = console.the(CheckboxGroup.class);
            assertThat(ways.getListDataView().getItems().toList()).isEqualTo(List.of(BallotChannel.PAPER));
            assertThat(hall.body().as(hall.body().moderator(), () -> proceedings.choices(item)))
                    .isEqualTo(new PlanChoices(Set.of(BallotChannel.PAPER), false));
        }
    }

    @Test
    void a_vote_for_which_too_few_draw_ends_without_a_decision() {
        var vote = issued();
        List<SecretVoter> few = new ArrayList<>(votes.drawn(vote, 3));
        assertThat(few).hasSize(3);
        var concluded = hall.body().as(hall.body().moderator(), () -> proceedings.closeVote(item));
        assertThat(concluded.decision()).isEmpty();
        assertThat(concluded.vote().verdict().outcome()).isEqualTo(Outcome.NO_DECISION);
    }

    private VoteId issued() {
        // Keys are made in the background; nobody else waits for them, so a test does.
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            try {
                chair(() -> proceedings.openVote(item));
                return hall.page().current().orElseThrow().vote().id();
            } catch (Refused refused) {
                if (!refused.key().equals("error.secret.key") || Instant.now().isAfter(patience)) throw refused;
            }
        }
    }

    private VoteState state() {
        return hall.page().current().orElseThrow().vote().state();
    }

    private void chair(Runnable act) {
        hall.body().as(hall.body().moderator(), act);
    }
}
