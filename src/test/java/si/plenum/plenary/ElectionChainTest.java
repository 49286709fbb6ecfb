package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.Decisions;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Election;
import si.plenum.rules.Method;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Threshold;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.Votes;
import si.plenum.voting.secret.SecretVotes;

/** An election from its candidacies to the mandates, in the hall, openly and in secret. */
@PlenumTest
class ElectionChainTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Votes votes;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Memberships memberships;

    @Autowired
    Terms terms;

    @Test
    void an_open_election_gives_the_elected_their_seats_for_the_term() {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.OPEN), 2)
                .begun();
        hall.chair(() -> hall.proceedings().openVote(hall.item()));
        var body = hall.body();
        assertThat(hall.vote().paper().seats()).isEqualTo(2);
        assertThat(hall.vote().paper().options())
                .extracting(BallotOption::id)
                .containsExactly(
                        hall.option(body.member(0)),
                        hall.option(body.member(1)),
                        hall.option(body.member(2)),
                        hall.option(body.member(3)));

        hall.rank(0, 5, body.member(2), body.member(0));
        hall.rank(5, 9, body.member(1), body.member(3));
        var concluded = hall.concluded();

        assertThat(concluded.vote().elected())
                .extracting(BallotOption::id)
                .containsExactlyInAnyOrder(hall.option(body.member(2)), hall.option(body.member(1)));
        var decision = decision(hall);
        assertThat(decision.wording().replace('\u00a0', ' '))
                .startsWith("V organ »" + hall.council().body().name()
                        + "« se izvolita 2 osebi za mandat od 1. aprila 2026")
                .contains("Izvoljeni", name(hall, body.member(1)), name(hall, body.member(2)));
        assertThat(proposals.page(hall.election().id()).row().state()).isEqualTo(ProposalState.ADOPTED);
        assertThat(votes.recount(concluded.vote().id())).isTrue();

        var before = hall.council().members().toArray(PersonId[]::new);
        assertThat(seated(hall, "2026-03-31")).containsExactlyInAnyOrder(before);
        assertThat(seated(hall, "2026-04-01")).containsExactlyInAnyOrder(body.member(1), body.member(2));
        assertThat(seated(hall, "2028-03-31")).hasSize(2);
        assertThat(seated(hall, "2028-04-01")).isEmpty();
        time.at("2026-04-01T08:00");
        assertThat(body.as(body.moderator(), () -> memberships.holders(body.id(), Office.COUNCIL)))
                .contains(body.member(1), body.member(2));
        assertThat(term(hall)).satisfies(term -> {
            assertThat(term.vacant(LocalDate.of(2026, 4, 1))).isZero();
            assertThat(term.until()).isEqualTo(TestElection.UNTIL);
            assertThat(term.electing()).isEqualTo(body.id());
        });
    }

    @Test
    void a_secret_election_is_issued_cast_struck_drawn_counted_and_filled() {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.SECRET), 2)
                .begun();
        var body = hall.body();
        var secret = SecretVotes.of(program, port, body);
        var vote = issued(hall);
        assertThat(hall.vote().state()).isEqualTo(VoteState.ISSUING);
        var voters = secret.drawn(vote, 7);
        hall.chair(() -> hall.proceedings().openCasting(hall.item()));
        for (int i = 0; i < 7; i++) {
            var first = i < 4 ? body.member(3) : body.member(0);
            var ranks = List.of(
                    List.of(hall.option(first).text()),
                    List.of(hall.option(body.member(1)).text()),
                    List.of(hall.option(body.member(2)).text()));
            assertThat(voters.get(i).cast(1, Map.of("ranks", ranks)).status()).isEqualTo(200);
        }
        hall.chair(() -> hall.proceedings().strike(hall.item(), hall.option(body.member(3)), "Seli se drugam."));

        var concluded = hall.concluded();

        // Four ballots named the one who left first: they pass to who comes next on them.
        assertThat(concluded.vote().elected())
                .extracting(BallotOption::id)
                .containsExactlyInAnyOrder(hall.option(body.member(1)), hall.option(body.member(0)));
        assertThat(concluded.vote().cast()).isEqualTo(7);
        assertThat(concluded.vote().withdrawn()).singleElement().satisfies(struck -> {
            assertThat(struck.id()).isEqualTo(hall.option(body.member(3)));
            assertThat(struck.reason()).isEqualTo("Seli se drugam.");
        });
        assertThat(votes.recount(vote)).isTrue();
        assertThat(seated(hall, "2026-04-01")).containsExactlyInAnyOrder(body.member(0), body.member(1));
    }

    @Test
    void names_are_struck_until_closing_with_a_reason_by_the_chair_alone() {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.OPEN), 2)
                .begun();
        var body = hall.body();
        hall.chair(() -> hall.proceedings().openVote(hall.item()));
        var item = hall.item();
        var option = hall.option(body.member(3));
        assertRefused(() -> hall.chair(() -> hall.proceedings().strike(item, option, " ")), "error.reason.empty");
        hall.chair(() -> hall.proceedings().strike(item, option, "Bolezen."));
        hall.chair(() -> hall.proceedings().strike(item, option, "Drugače."));
        assertThat(hall.vote().withdrawn())
                .singleElement()
                .satisfies(struck -> assertThat(struck.reason()).isEqualTo("Bolezen."));

        hall.rank(0, 6, body.member(3), body.member(1));
        hall.chair(() -> hall.proceedings().closeVote(item));
        assertRefused(
                () -> hall.chair(() -> hall.proceedings().strike(item, hall.option(body.member(2)), "Prepozno.")),
                "error.wrong.state");
    }

    @Test
    void seats_that_nobody_won_stay_empty_and_the_decision_says_so() {
        var rule = TestElection.rule(Secrecy.OPEN)
                .with(Method.APPROVAL)
                .with(new Election(
                        true, Threshold.moreThan(1, 2), Election.USUAL.unfilled(), Election.USUAL.vacancy()));
        var hall = ElectionHall.about(program, time, rule, 3).begun();
        var body = hall.body();
        hall.chair(() -> hall.proceedings().openVote(hall.item()));
        assertThat(hall.vote().paper().options().getLast().id()).isEqualTo(OptionId.NONE_OF_THESE);
        for (int i = 0; i < 9; i++) {
            var chosen = i < 6 ? body.member(0) : body.member(1);
            program.getBean(TestVotes.class)
                    .cast(
                            body,
                            hall.vote().id(),
                            body.members().get(i),
                            new Choice.Chosen(List.of(hall.option(chosen))));
        }
        hall.concluded();

        assertThat(decision(hall).wording().replace('\u00a0', ' ')).contains("Nezasedeni ostaneta 2 mesti.");
        assertThat(seated(hall, "2026-04-01")).containsExactly(body.member(0));
        assertThat(term(hall).vacant(LocalDate.of(2026, 4, 1))).isEqualTo(2);
    }

    @Test
    void nobody_adds_names_to_the_ballot_of_an_election_with_candidacies() {
        var hall = ElectionHall.about(program, time, TestElection.rule(Secrecy.OPEN), 2)
                .begun();
        var other = BallotPaper.of(List.of(new BallotOption(new OptionId(UUID.randomUUID()), "Nekdo tretji")), 1);
        var plan = new VotePlan(other, VotePlan.PLAIN.channels(), null);

        assertRefused(() -> hall.chair(() -> hall.proceedings().openVote(hall.item(), plan)), "error.election.paper");
    }

    private VoteId issued(ElectionHall hall) {
        // Keys are made in the background; nobody else waits for them, so a test does.
        var patience = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            try {
                hall.chair(() -> hall.proceedings().openVote(hall.item()));
                return hall.vote().id();
            } catch (Refused refused) {
                if (!refused.key().equals("error.secret.key") || Instant.now().isAfter(patience)) throw refused;
            }
        }
    }

    private DecisionPage decision(ElectionHall hall) {
        return hall.body().as(hall.body().moderator(), () -> {
            var number = decisions
                    .ofProposal(hall.election().id().value())
                    .orElseThrow()
                    .number();
            return decisions.page(number);
        });
    }

    private List<PersonId> seated(ElectionHall hall, String day) {
        return AsSystem.call(() -> memberships.electorate(hall.council().id(), LocalDate.parse(day))).stream()
                .map(Elector::person)
                .toList();
    }

    private TermRow term(ElectionHall hall) {
        return AsSystem.call(() -> terms.of(hall.council().id())).getFirst();
    }

    private static String name(ElectionHall hall, PersonId person) {
        return hall.election().seenBy(person).mine().orElseThrow().name();
    }
}
