package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.identity.PersonId;
import si.plenum.journal.Journal;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.KeptPaper;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.OptionId;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** What stands on a ballot is written with the proposal, frozen with the question, and voted on as it was written. */
@PlenumTest
class PapersTest {

    private static final Rule APPROVAL =
            Rule.plain(Matter.RESOLUTION, new Citation("18. člen modela")).with(Method.APPROVAL);

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    Papers papers;

    @Autowired
    Proposals proposals;

    @Autowired
    Proceedings proceedings;

    @Autowired
    Votes votes;

    @Autowired
    Draws draws;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    Hall hall;
    ProposalId proposal;

    @BeforeEach
    void a_session_on_a_choice() {
        hall = Hall.about(program, time, bodies.of(5, Map.of(Matter.RESOLUTION, APPROVAL)));
        proposal = hall.page().agenda().getFirst().proposal();
    }

    @Test
    void the_vote_has_the_options_that_the_council_wrote_and_whoever_is_chosen_is_decided() {
        var kept = write(paper("Rabljen", "Nov", "Izposojen"));
        assertThat(kept.version()).isEqualTo(1);
        assertThat(hall.page().agenda().getFirst().planned()).isEqualTo(kept.paper());

        var vote = opened();

        assertThat(vote.paper()).isEqualTo(kept.paper());
        for (var person : hall.body().members()) {
            var choice = new Choice.Chosen(List.of(kept.paper().options().get(1).id()));
            hall.body()
                    .as(
                            person,
                            () -> votes.mine(vote.id()).forEach(mine -> votes.cast(vote.id(), mine.entry(), choice)));
        }
        var concluded = announced(vote);
        assertThat(concluded.vote().elected()).extracting(BallotOption::name).containsExactly("Nov");
        assertThat(concluded.decision()).isPresent();
        assertThat(journal.after("proposal.paper", "proposal/" + proposal.value()))
                .isPresent();
    }

    @Test
    void once_the_vote_is_open_neither_the_program_nor_the_database_lets_it_change() {
        write(paper("Rabljen", "Nov"));
        opened();

        assertThat(papers.of(proposal).orElseThrow().frozen()).isTrue();
        assertRefused(() -> write(paper("Drug", "Tretji")), "error.paper.frozen");
        for (var change : List.of(
                "UPDATE proposal.paper SET seats = 2 WHERE proposal_id = :id",
                "UPDATE proposal.paper_option SET name = name || '!' WHERE proposal_id = :id",
                "DELETE FROM proposal.paper_option WHERE proposal_id = :id")) {
            assertThatThrownBy(() ->
                            database.sql(change).param("id", proposal.value()).update())
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void an_undecided_proposal_comes_back_with_a_paper_that_can_be_written_again() {
        write(paper("Rabljen", "Nov"));
        announced(opened());
        hall.next();

        assertThat(papers.of(proposal).orElseThrow().frozen()).isFalse();
        assertThat(write(1, paper("Rabljen", "Drug")).version()).isEqualTo(2);
    }

    @Test
    void other_options_than_those_written_cannot_be_put_to_the_vote() {
        write(paper("Rabljen", "Nov"));
        begin();
        var item = hall.page().current().orElseThrow().id();
        var other = new VotePlan(paper("Podtaknjen"), Set.of(BallotChannel.HALL), null);

        assertRefused(
                () -> hall.body().as(hall.body().moderator(), () -> proceedings.openVote(item, other)),
                "error.paper.written");
    }

    @Test
    void without_options_there_is_nothing_to_open() {
        begin();
        var item = hall.page().current().orElseThrow().id();

        assertThat(hall.page().agenda().getFirst().planned()).isEqualTo(BallotPaper.NONE);
        assertRefused(
                () -> hall.body().as(hall.body().moderator(), () -> proceedings.openVote(item)), "error.paper.empty");
    }

    @Test
    void a_newer_paper_is_not_overwritten_and_the_rule_says_what_fits() {
        write(paper("Rabljen", "Nov"));

        assertRefused(() -> write(paper("Drug")), "error.open.elsewhere");
        var priced = new BallotOption(new OptionId(UUID.randomUUID()), "Nov", null, 900L);
        assertRefused(() -> write(1, new BallotPaper(List.of(priced), 1, 1, null, 1000L)), "error.paper.needs-budget");
        assertThatThrownBy(() -> database.sql("INSERT INTO proposal.paper_option (proposal_id, id, place, name)"
                                + " VALUES (:id, gen_random_uuid(), 9, 'Nov')")
                        .param("id", proposal.value())
                        .update())
                .hasMessageContaining("paper_option_proposal_id_name_key");
    }

    @Test
    void members_read_what_is_on_the_ballot_and_do_not_write_it() {
        write(paper("Rabljen", "Nov"));
        var member = hall.body().member(1);

        assertThat(hall.body().as(member, () -> papers.of(proposal))).isPresent();
        assertThat(hall.body().as(member, () -> papers.mayKeep(proposal))).isFalse();
        assertThatThrownBy(() -> hall.body().as(member, () -> papers.keep(proposal, 1, paper("Drug"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(hall.body().as(hall.body().moderator(), () -> papers.mayKeep(proposal)))
                .isTrue();
    }

    @Test
    void whoever_proposes_writes_the_options_in_the_draft_whole_or_not() {
        var body = hall.body();
        var typed = new TypedPaper(
                List.of(
                        new TypedPaper.Option(new OptionId(UUID.randomUUID()), " Rdeča ", "Kot prej.", ""),
                        new TypedPaper.Option(new OptionId(UUID.randomUUID()), "", "brez imena", ""),
                        TypedPaper.Option.empty()),
                "",
                "",
                "",
                "",
                "");
        var filed = body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.RESOLUTION, null);
            var text = new DraftText("Barva vrat", "", "Vrata se pobarvajo.", "Luščijo se.");
            var saved = proposals.save(draft.id(), draft.version(), text.with(typed));
            assertThat(proposals.draft(draft.id()).text().paper()).isEqualTo(typed);
            assertThat(proposals.check(draft.id())).extracting("key").containsExactly("error.paper.name");
            var named = new TypedPaper(
                    List.of(
                            typed.options().getFirst(),
                            new TypedPaper.Option(typed.options().get(1).id(), "Modra", "brez imena", ""),
                            TypedPaper.Option.empty()),
                    "",
                    "1",
                    "",
                    "",
                    "");
            var again = proposals.save(draft.id(), saved.version(), text.with(named));
            return proposals.file(draft.id(), again.version()).row().id();
        });

        var paper = papers.of(filed).orElseThrow().paper();
        assertThat(paper.options())
                .containsExactly(
                        new BallotOption(typed.options().getFirst().id(), "Rdeča", "Kot prej.", null),
                        new BallotOption(typed.options().get(1).id(), "Modra", "brez imena", null));
        assertThat(paper.max()).isEqualTo(1);
    }

    private KeptPaper write(BallotPaper paper) {
        return write(0, paper);
    }

    private KeptPaper write(int version, BallotPaper paper) {
        return hall.body().as(hall.body().council(), () -> papers.keep(proposal, version, paper));
    }

    private VoteView opened() {
        begin();
        var item = hall.page().current().orElseThrow().id();
        hall.body().as(hall.body().moderator(), () -> proceedings.openVote(item));
        return Optional.ofNullable(hall.page().current().orElseThrow().vote()).orElseThrow();
    }

    /** Two persons throw the dice between closing and counting. */
    private Concluded announced(VoteView vote) {
        var body = hall.body();
        var item = hall.page().current().orElseThrow().id();
        body.as(body.moderator(), () -> proceedings.closeVote(item));
        for (var person : List.of(body.moderator(), body.minuteTaker())) {
            body.as(person, () -> draws.enter(vote.id(), DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4))));
        }
        return body.as(body.moderator(), () -> proceedings.announce(item));
    }

    private void begin() {
        hall.checkIn(hall.body().members().toArray(PersonId[]::new));
        hall.body().as(hall.body().moderator(), () -> proceedings.open(hall.session()));
        hall.next();
    }

    private static BallotPaper paper(String... names) {
        return BallotPaper.of(
                List.of(names).stream()
                        .map(name -> new BallotOption(new OptionId(UUID.randomUUID()), name))
                        .toList(),
                1);
    }
}
