package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.decision.DecisionId;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.Decisions;
import si.plenum.decision.Dissents;
import si.plenum.identity.PersonId;
import si.plenum.journal.Journal;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Rewording;
import si.plenum.rules.Citation;
import si.plenum.rules.Ladder;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Proposer;
import si.plenum.rules.Proposing;
import si.plenum.rules.Rule;
import si.plenum.rules.Step;
import si.plenum.rules.Tie;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.CastingVote;
import si.plenum.voting.tally.Outcome;

/** Consensus, a second round with other words, a vote in the end; and the chair's casting vote. */
@PlenumTest
class LadderTest {

    private static final Rule CONSENSUS = Rule.plain(Matter.RESOLUTION, new Citation("18. člen modela"))
            .with(Ladder.CONSENSUS_FIRST)
            .with(new Proposing(List.of(Proposer.MEMBER), 7, 1, true));

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Votes votes;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Dissents dissents;

    @Autowired
    Minutes minutes;

    @Autowired
    Journal journal;

    Hall hall;

    @BeforeEach
    void begin() {
        begin(CONSENSUS);
    }

    @Test
    void an_objection_leads_to_a_second_round_with_other_words_and_its_reasons_stay_with_the_decision() {
        openVote();
        assertThat(vote().rule().method()).isEqualTo(Method.CONSENSUS);
        assertThat(item().course()).isEqualTo(new Course(Step.CONSENSUS, null, false));
        state(member(0), Statement.BLOCK, "Predrago je.");
        state(member(1), Statement.AGREE, null);
        state(member(2), Statement.AGREE, null);
        var first = lead(() -> proceedings.closeVote(item().id()));
        assertThat(first.vote().result().outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(item().course()).isEqualTo(new Course(Step.CONSENSUS, Step.SECOND_ROUND, true));
        assertThat(proposalState()).isEqualTo(ProposalState.SCHEDULED);

        lead(() -> proceedings.reword(item().id(), Rewording.of("Zbor kupi rabljen projektor.")));
        assertThat(item().wording()).isEqualTo("Zbor kupi rabljen projektor.");
        openVote();
        assertThat(vote().question()).isEqualTo("Zbor kupi rabljen projektor.");
        assertThat(first.vote().question()).isEqualTo(Hall.QUESTION);
        state(member(0), Statement.STAND_ASIDE, "Raje bi popravili starega.");
        state(member(1), Statement.AGREE, null);
        state(member(2), Statement.RESERVATION, "Naj bo varčen.");
        var second = lead(() -> proceedings.closeVote(item().id()));

        var decision = second.decision().orElseThrow();
        assertThat(page(decision).wording()).isEqualTo("Zbor kupi rabljen projektor.");
        assertThat(hall.body().as(member(1), () -> dissents.of(decision)))
                .extracting(each -> each.statement(), each -> each.reason())
                .containsExactlyInAnyOrder(
                        tuple(Statement.STAND_ASIDE, "Raje bi popravili starega."),
                        tuple(Statement.RESERVATION, "Naj bo varčen."));
        var recorded = lead(() -> minutes.of(hall.session())).text().items().getFirst();
        assertThat(recorded.votes()).extracting(MinutesText.Ballot::outcome).containsExactly("blocked", "adopted");
        assertThat(recorded.votes().getFirst().lines())
                .contains("Način glasovanja: iskanje konsenza.", "Ugovor: »Predrago je.«");
        assertThat(recorded.votes().getLast().lines()).noneMatch(line -> line.contains("varčen"));
        assertThat(recorded.dissents()).hasSize(2);
        assertThat(proposalState()).isEqualTo(ProposalState.ADOPTED);
        assertThat(item().course().next()).isNull();
        assertThat(journal.after("decision.reasons-stated", "decision/" + decision.value()))
                .isPresent();
    }

    @Test
    void what_two_rounds_do_not_settle_is_voted_on_and_the_objection_stays_with_the_decision() {
        for (var step : List.of(Step.CONSENSUS, Step.SECOND_ROUND)) {
            assertThat(item().course().next()).isEqualTo(step);
            openVote();
            state(member(0), Statement.BLOCK, "Predrago je.");
            state(member(1), Statement.AGREE, null);
            lead(() -> proceedings.closeVote(item().id()));
        }
        assertThat(item().course().next()).isEqualTo(Step.VOTE);
        openVote();
        assertThat(vote().rule().method()).isEqualTo(Method.FOR_AGAINST_ABSTAIN);
        cast(member(0), Position.AGAINST);
        cast(member(1), Position.FOR);
        cast(member(2), Position.FOR);
        var decision = lead(() -> proceedings.closeVote(item().id())).decision().orElseThrow();
        assertThat(hall.body().as(member(1), () -> dissents.of(decision)))
                .extracting(each -> each.reason())
                .containsExactly("Predrago je.");
    }

    @Test
    void without_a_next_step_a_blocked_matter_goes_back_to_filed() {
        begin(CONSENSUS.with(new Ladder(List.of(Step.CONSENSUS))));
        openVote();
        state(member(0), Statement.BLOCK, "Predrago je.");
        var concluded = lead(() -> proceedings.closeVote(item().id()));
        assertThat(concluded.decision()).isEmpty();
        assertThat(proposalState()).isEqualTo(ProposalState.FILED);
        assertThat(item().course().next()).isNull();
        assertRefused(this::openVote, "error.item.ladder");
    }

    @Test
    void silence_is_not_agreement() {
        openVote();
        state(member(0), Statement.AGREE, null);
        var concluded = lead(() -> proceedings.closeVote(item().id()));
        assertThat(concluded.vote().result().outcome()).isEqualTo(Outcome.NO_DECISION);
        assertThat(item().course().next()).isEqualTo(Step.SECOND_ROUND);
    }

    @Test
    void other_words_are_recorded_only_where_the_rule_allows_it_and_never_while_a_vote_runs() {
        openVote();
        assertRefused(
                () -> lead(() -> proceedings.reword(item().id(), Rewording.of("Drugače."))), "error.session.vote.open");
        lead(() -> proceedings.closeVote(item().id()));
        assertRefused(
                () -> lead(() -> proceedings.reword(item().id(), Rewording.of(Hall.QUESTION))),
                "error.proposal.reword.same");

        begin(CONSENSUS.with(Proposing.byMembers(7)));
        assertRefused(
                () -> lead(() -> proceedings.reword(item().id(), Rewording.of("Drugače."))), "error.item.rewording");
    }

    @Test
    void who_did_not_agree_may_change_their_statement_until_the_round_closes() {
        openVote();
        state(member(0), Statement.BLOCK, "Predrago je.");
        state(member(0), Statement.AGREE, null);
        state(member(1), Statement.AGREE, null);
        state(member(2), Statement.AGREE, null);
        assertThat(lead(() -> proceedings.closeVote(item().id()))
                        .vote()
                        .result()
                        .outcome())
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void a_tie_waits_for_the_chair_and_then_becomes_a_decision() {
        begin(Rule.plain(Matter.RESOLUTION, new Citation("18. člen modela")).with(Tie.CASTING_VOTE));
        openVote();
        cast(member(0), Position.FOR);
        cast(member(1), Position.AGAINST);
        var tied = lead(() -> proceedings.closeVote(item().id()));
        assertThat(tied.vote().state()).isEqualTo(VoteState.COUNTED);
        assertThat(tied.decision()).isEmpty();
        assertRefused(
                () -> lead(() -> proceedings.nextItem(hall.session(), Optional.of(item().id()))),
                "error.session.vote.open");

        var broken = lead(() -> proceedings.breakTie(item().id(), CastingVote.FOR));
        assertThat(broken.vote().state()).isEqualTo(VoteState.CERTIFIED);
        assertThat(broken.decision()).isPresent();
        assertThat(proposalState()).isEqualTo(ProposalState.ADOPTED);
        assertThat(votes.recount(broken.vote().id())).isTrue();
    }

    private void begin(Rule rule) {
        hall = Hall.about(program, time, bodies.of(5, Map.of(Matter.RESOLUTION, rule)));
        lead(() -> proceedings.open(hall.session()));
        hall.checkIn(hall.body().members().toArray(PersonId[]::new));
        hall.next();
    }

    private void openVote() {
        lead(() -> proceedings.openVote(item().id()));
    }

    private void state(PersonId person, Statement statement, String reason) {
        cast(person, new Choice.Stated(statement, reason));
    }

    private void cast(PersonId person, Position position) {
        cast(person, Choice.of(position));
    }

    private void cast(PersonId person, Choice choice) {
        var vote = vote();
        hall.body()
                .as(person, () -> votes.mine(vote.id()).forEach(mine -> votes.cast(vote.id(), mine.entry(), choice)));
    }

    private PersonId member(int number) {
        return hall.body().members().get(number);
    }

    private AgendaRow item() {
        return hall.page().current().orElseThrow();
    }

    private VoteView vote() {
        return item().vote();
    }

    private ProposalState proposalState() {
        return hall.body()
                .as(member(0), () -> proposals.page(item().proposal()))
                .row()
                .state();
    }

    private DecisionPage page(DecisionId decision) {
        var row = hall.body()
                .as(member(0), () -> decisions.ofProposal(item().proposal().value()))
                .orElseThrow();
        assertThat(row.id()).isEqualTo(decision);
        return hall.body().as(member(0), () -> decisions.page(row.number()));
    }

    private <T> T lead(Supplier<T> act) {
        return hall.body().as(hall.body().moderator(), act);
    }

    private void lead(Runnable act) {
        hall.body().as(hall.body().moderator(), act);
    }
}
