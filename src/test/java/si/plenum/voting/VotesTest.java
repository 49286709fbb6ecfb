package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.journal.Journal;
import si.plenum.journal.RecordedEntry;
import si.plenum.platform.LegalClock;
import si.plenum.rules.Conduct;
import si.plenum.rules.Matter;
import si.plenum.voting.tally.Outcome;

@PlenumTest
class VotesTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    Memberships memberships;

    @Autowired
    Journal journal;

    @Autowired
    LegalClock clock;

    @Test
    void a_vote_goes_from_its_question_to_a_certified_outcome() {
        var body = bodies.of(10);
        var vote = given.open(body, 8);
        given.cast(body, vote, 5, 2, 1);

        var open = body.as(body.observer(), () -> votes.view(vote));
        assertThat(open.state()).isEqualTo(VoteState.OPEN);
        assertThat(List.of(open.roll(), open.present(), open.cast())).containsExactly(10, 8, 8);
        assertThat(open.verdict()).isNull();

        var closed = body.as(body.moderator(), () -> votes.close(vote));
        assertThat(closed.state()).isEqualTo(VoteState.CLOSED);
        assertThat(closed.verdict()).isNull();

        var counted = body.as(body.moderator(), () -> votes.count(vote));
        assertThat(counted.verdict()).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(verdict.count().forVotes()).isEqualTo(5);
            assertThat(verdict.count().against()).isEqualTo(2);
            assertThat(verdict.count().abstained()).isEqualTo(1);
            assertThat(verdict.needed()).isEqualTo(4);
            assertThat(verdict.present()).isEqualTo(8);
            assertThat(verdict.quorum()).isEqualTo(6);
        });

        body.as(body.moderator(), () -> votes.certify(vote));
        assertThat(votes.published(open.number())).satisfies(published -> {
            assertThat(published.state()).isEqualTo(VoteState.CERTIFIED);
            assertThat(published.verdict()).isEqualTo(counted.verdict());
        });
        assertThat(votes.recount(vote)).isTrue();
        assertThat(journalOf(vote)).containsExactly("vote.opened", "vote.closed", "vote.counted", "vote.certified");
    }

    @Test
    void each_stage_may_be_asked_for_again_and_changes_nothing() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var roll = body.as(body.moderator(), () -> votes.open(vote, given.present(body, 1), true));
        assertThat(roll.present()).isEqualTo(5);
        given.cast(body, vote, 3, 0, 0);

        body.as(body.moderator(), () -> {
            var closed = votes.close(vote);
            assertThat(votes.close(vote)).isEqualTo(closed);
            var counted = votes.count(vote);
            assertThat(votes.count(vote)).isEqualTo(counted);
            assertThat(votes.close(vote)).isEqualTo(counted);
            var certified = votes.certify(vote);
            assertThat(votes.certify(vote)).isEqualTo(certified);
        });
        assertThat(journalOf(vote)).containsExactly("vote.opened", "vote.closed", "vote.counted", "vote.certified");
    }

    @Test
    void stages_cannot_be_skipped_or_undone() {
        var body = bodies.of(5);
        var scheduled = given.scheduled(body, given.plain(body, body.rule(Matter.RESOLUTION)));
        assertRefused(() -> body.as(body.moderator(), () -> votes.close(scheduled)), "error.wrong.state");
        assertRefused(() -> body.as(body.moderator(), () -> votes.count(scheduled)), "error.wrong.state");

        var open = given.open(body, 5);
        assertRefused(() -> body.as(body.moderator(), () -> votes.count(open)), "error.wrong.state");
        assertRefused(() -> body.as(body.moderator(), () -> votes.certify(open)), "error.wrong.state");

        given.conclude(body, open);
        assertRefused(
                () -> body.as(body.moderator(), () -> votes.open(open, given.present(body, 5), false)),
                "error.wrong.state");
        assertRefused(() -> body.as(body.moderator(), () -> votes.annul(open, "Napaka")), "error.wrong.state");
    }

    @Test
    void the_last_ballot_counts_where_it_may_be_changed() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var voter = body.member(0);

        assertThat(given.cast(body, vote, voter, Position.FOR).changed()).isFalse();
        assertThat(given.cast(body, vote, voter, Position.AGAINST).changed()).isTrue();

        assertThat(body.as(voter, () -> votes.mine(vote))).singleElement().satisfies(mine -> {
            assertThat(mine.choice()).isEqualTo(Choice.of(Position.AGAINST));
            assertThat(mine.castAt()).isNotNull();
        });
        var verdict = given.conclude(body, vote).verdict();
        assertThat(verdict.count().forVotes()).isZero();
        assertThat(verdict.count().against()).isEqualTo(1);
    }

    @Test
    void where_it_may_not_be_changed_the_first_ballot_counts_and_sending_it_again_is_answered_alike() {
        var body = bodies.of(5);
        var final_ = body.rule(Matter.RESOLUTION).with(new Conduct(false, false, false, false));
        var vote = given.open(body, final_, 5);
        var voter = body.member(0);

        var receipt = given.cast(body, vote, voter, Position.FOR);

        assertRefused(() -> given.cast(body, vote, voter, Position.AGAINST), "error.vote.once");
        assertThat(given.cast(body, vote, voter, Position.FOR).at()).isEqualTo(receipt.at());
        assertThat(given.conclude(body, vote).verdict().count().forVotes()).isEqualTo(1);
    }

    @Test
    void in_the_hall_only_those_checked_in_vote_and_checking_in_during_the_vote_counts() {
        var body = bodies.of(5);
        var planned = given.plain(body, body.rule(Matter.RESOLUTION));
        var vote = given.open(body, planned, 3, false);
        var late = body.members().get(4);

        assertRefused(() -> given.cast(body, vote, late, Position.FOR), "error.vote.presence");

        var membership = body.as(late, () -> memberships.actsFor(body.id(), late))
                .getFirst()
                .membership();
        body.as(late, () -> votes.checkedIn(planned.context(), membership));

        given.cast(body, vote, late, Position.FOR);
        assertThat(body.as(late, () -> votes.view(vote)).present()).isEqualTo(4);
    }

    @Test
    void the_roll_is_frozen_at_opening() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var newcomer = body.outsider();
        body.as(
                body.administrator(),
                () -> memberships.admit(body.id(), newcomer, true, clock.today().minusDays(1)));
        var leaver = body.member(0);
        var membership = body.as(leaver, () -> memberships.actsFor(body.id(), leaver))
                .getFirst()
                .membership();
        body.as(body.administrator(), () -> memberships.end(membership, clock.today()));

        assertThat(body.as(newcomer, () -> votes.mine(vote))).isEmpty();
        assertRefused(
                () -> body.as(
                        newcomer, () -> votes.cast(vote, new EntryId(UUID.randomUUID()), Choice.of(Position.FOR))),
                "error.roll");
        given.cast(body, vote, leaver, Position.FOR);
        assertThat(body.as(leaver, () -> votes.view(vote)).roll()).isEqualTo(5);
    }

    @Test
    void a_closed_vote_takes_no_ballot() {
        var body = bodies.of(5);
        var vote = given.open(body, 5);
        var entry = given.entry(body, vote, body.member(0));
        body.as(body.moderator(), () -> votes.close(vote));

        assertRefused(
                () -> body.as(body.member(0), () -> votes.cast(vote, entry, Choice.of(Position.FOR))),
                "error.vote.closed");
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).cast()).isZero();
    }

    @ParameterizedTest(name = "{0} of 10 present, late quorum {1}: {2}")
    @CsvSource({"5, false, INQUORATE", "6, false, ADOPTED", "4, true, INQUORATE", "5, true, ADOPTED"})
    void the_quorum_decides_at_its_boundary(int present, boolean late, Outcome outcome) {
        var body = bodies.of(10);
        var vote = given.open(body, given.plain(body, body.rule(Matter.RESOLUTION)), present, late);
        given.cast(body, vote, 3, 0, 0);

        var certified = given.conclude(body, vote);

        assertThat(certified.verdict().outcome()).isEqualTo(outcome);
        assertThat(votes.recount(vote)).isTrue();
    }

    @ParameterizedTest(name = "{0} for, {1} against: {2}")
    @CsvSource({"6, 3, ADOPTED", "5, 3, REJECTED", "2, 1, ADOPTED"})
    void a_change_of_a_document_needs_two_thirds(int votesFor, int against, Outcome outcome) {
        var body = bodies.of(10);
        var vote = given.open(body, body.rule(Matter.DOCUMENT_CHANGE), 10);
        given.cast(body, vote, votesFor, against, 1);

        assertThat(given.conclude(body, vote).verdict().outcome()).isEqualTo(outcome);
    }

    @Test
    void the_ballots_of_an_inquorate_vote_stay_unread() {
        var body = bodies.of(10);
        var vote = given.open(body, 3);
        given.cast(body, vote, 3, 0, 0);
        var verdict = given.conclude(body, vote).verdict();

        assertThat(verdict.count().cast()).isZero();
        assertThat(body.as(body.member(0), () -> votes.rollCall(vote)))
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.choice()).isNull());
    }

    @Test
    void the_roll_call_says_who_voted_how_once_it_is_counted() {
        var body = bodies.of(5);
        var vote = given.open(body, 4);
        given.cast(body, vote, 1, 1, 1);
        assertRefused(() -> body.as(body.member(0), () -> votes.rollCall(vote)), "error.wrong.state");

        given.conclude(body, vote);

        var lines = body.as(body.member(0), () -> votes.rollCall(vote));
        assertThat(lines)
                .extracting(RollCallLine::choice)
                .containsExactly(
                        Choice.of(Position.FOR), Choice.of(Position.AGAINST), Choice.of(Position.ABSTAIN), null, null);
        assertThat(lines).extracting(RollCallLine::present).containsExactly(true, true, true, true, false);
    }

    @Test
    void an_annulled_vote_keeps_its_reason_and_leaves_room_for_another() {
        var body = bodies.of(5);
        var planned = given.plain(body, body.rule(Matter.RESOLUTION));
        var vote = given.open(body, planned, 5, false);
        assertRefused(() -> given.scheduled(body, again(planned)), "error.vote.already");
        assertRefused(() -> body.as(body.moderator(), () -> votes.annul(vote, " ")), "error.reason.empty");

        body.as(body.moderator(), () -> votes.annul(vote, "Napaka v vprašanju"));
        body.as(body.moderator(), () -> votes.annul(vote, "Še enkrat"));

        assertThat(body.as(body.moderator(), () -> votes.view(vote)).state()).isEqualTo(VoteState.ANNULLED);
        assertThat(journalOf(vote)).containsExactly("vote.opened", "vote.annulled");
        assertThat(given.scheduled(body, again(planned))).isNotEqualTo(vote);
    }

    @Test
    void the_open_votes_of_a_person_are_those_on_whose_roll_they_stand() {
        var body = bodies.of(5);
        var planned = given.plain(body, body.rule(Matter.RESOLUTION));
        var vote = given.open(body, planned, 5, false);

        assertThat(body.as(body.member(0), () -> votes.openFor(body.id())))
                .extracting(VoteView::id)
                .containsExactly(vote);
        assertThat(body.as(body.observer(), () -> votes.openFor(body.id()))).isEmpty();
        assertThat(body.as(body.observer(), () -> votes.openIn(planned.context())))
                .hasValueSatisfying(open -> assertThat(open.id()).isEqualTo(vote));
        assertThat(body.as(body.observer(), () -> votes.ofContext(planned.context())))
                .hasSize(1);
    }

    private static NewVote again(NewVote vote) {
        return new NewVote(
                vote.body(),
                vote.context(),
                vote.subject(),
                vote.number() + "1",
                vote.leader(),
                vote.title(),
                vote.question(),
                vote.rule(),
                vote.paper(),
                vote.channels(),
                vote.opensAt(),
                vote.deadline());
    }

    private List<String> journalOf(VoteId vote) {
        long size = journal.checkpoint().size();
        return journal.entries(Math.max(0, size - 1000), 1000).stream()
                .filter(entry -> entry.subject().equals("vote/" + vote.value()))
                .map(RecordedEntry::type)
                .toList();
    }
}
