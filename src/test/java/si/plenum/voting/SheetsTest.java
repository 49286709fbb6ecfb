package si.plenum.voting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Matter;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.Outcome;

@PlenumTest
class SheetsTest {

    private static final Choice FOR = Choice.of(Position.FOR);
    private static final Choice AGAINST = Choice.of(Position.AGAINST);
    private static final Choice ABSTAIN = Choice.of(Position.ABSTAIN);

    @Autowired
    TestBodies bodies;

    @Autowired
    TestVotes given;

    @Autowired
    Votes votes;

    @Autowired
    Marks marks;

    @Autowired
    Sheets sheets;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Test
    void sheets_are_marked_entered_by_one_signed_by_another_and_counted_with_the_rest() {
        var body = bodies.of(10);
        var vote = open(body, 8, BallotChannel.HALL, BallotChannel.PAPER);
        var moderator = body.moderator();
        for (int i = 4; i < 8; i++) mark(body, vote, body.members().get(i));
        given.cast(body, vote, 2, 1, 0);
        assertThat(body.as(moderator, () -> votes.view(vote)).cast()).isEqualTo(7);
        body.as(moderator, () -> votes.close(vote));
        assertRefused(() -> body.as(moderator, () -> votes.count(vote)), "error.sheets.unsigned");

        body.as(
                body.minuteTaker(),
                () -> sheets.enter(vote, BallotChannel.PAPER, new SheetCount(Map.of(FOR, 1, ABSTAIN, 1), 1, 1)));
        assertRefused(() -> body.as(moderator, () -> votes.count(vote)), "error.sheets.unsigned");
        assertRefused(
                () -> body.as(body.minuteTaker(), () -> sheets.sign(vote, BallotChannel.PAPER)), "error.sheets.second");
        body.as(moderator, () -> sheets.sign(vote, BallotChannel.PAPER));
        body.as(moderator, () -> sheets.sign(vote, BallotChannel.PAPER));

        var verdict = given.conclude(body, vote).verdict();
        assertThat(verdict).isNotNull();
        assertThat(verdict.count()).isEqualTo(new Count(3, 1, 1, 1, 1));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(votes.recount(vote)).isTrue();
        assertThat(sheets.published(vote)).singleElement().satisfies(part -> {
            assertThat(part.marked()).isEqualTo(4);
            assertThat(part.entered()).contains(new SheetCount(Map.of(FOR, 1, ABSTAIN, 1), 1, 1));
            assertThat(part.firstName()).isNotEqualTo(part.secondName());
        });
    }

    @Test
    void there_are_never_more_sheets_than_marks_and_fewer_are_told() {
        var body = bodies.of(6);
        var vote = open(body, 6, BallotChannel.HALL, BallotChannel.PAPER);
        mark(body, vote, body.member(0));
        mark(body, vote, body.member(1));
        body.as(body.moderator(), () -> votes.close(vote));

        assertRefused(
                () -> body.as(
                        body.moderator(),
                        () -> sheets.enter(vote, BallotChannel.PAPER, new SheetCount(Map.of(FOR, 2), 0, 1))),
                "error.sheets.more");
        body.as(
                body.moderator(),
                () -> sheets.enter(vote, BallotChannel.PAPER, new SheetCount(Map.of(AGAINST, 1), 0, 0)));
        body.as(body.minuteTaker(), () -> sheets.sign(vote, BallotChannel.PAPER));

        assertThat(given.conclude(body, vote).verdict())
                .satisfies(verdict -> assertThat(verdict.count()).isEqualTo(new Count(0, 1, 0)));
    }

    @Test
    void what_is_entered_may_be_corrected_until_it_is_signed_and_then_stands() {
        var body = bodies.of(6);
        var vote = open(body, 6, BallotChannel.HALL, BallotChannel.PAPER);
        mark(body, vote, body.member(0));
        var one = new SheetCount(Map.of(FOR, 1), 0, 0);
        var other = new SheetCount(Map.of(AGAINST, 1), 0, 0);
        assertRefused(
                () -> body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, one)),
                "error.sheets.when");
        body.as(body.moderator(), () -> votes.close(vote));
        assertRefused(
                () -> body.as(body.moderator(), () -> sheets.sign(vote, BallotChannel.PAPER)), "error.sheets.none");
        body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, one));
        body.as(body.minuteTaker(), () -> sheets.enter(vote, BallotChannel.PAPER, other));
        body.as(body.moderator(), () -> sheets.sign(vote, BallotChannel.PAPER));

        assertRefused(
                () -> body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, one)),
                "error.sheets.signed");
        given.conclude(body, vote);
        assertRefused(
                () -> body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, one)),
                "error.sheets.when");
    }

    @Test
    void numbers_are_known_to_those_who_count_only_until_the_vote_is_counted() {
        var body = bodies.of(6);
        var vote = open(body, 6, BallotChannel.HALL, BallotChannel.PAPER);
        mark(body, vote, body.member(0));
        body.as(body.moderator(), () -> votes.close(vote));
        body.as(
                body.minuteTaker(),
                () -> sheets.enter(vote, BallotChannel.PAPER, new SheetCount(Map.of(FOR, 1), 0, 0)));

        assertThat(part(body, body.member(0), vote).entered()).isEmpty();
        assertThat(part(body, body.moderator(), vote)).satisfies(part -> {
            assertThat(part.entered()).isPresent();
            assertThat(part.signable()).isTrue();
        });
        assertThat(part(body, body.minuteTaker(), vote).signable()).isFalse();
        body.as(body.moderator(), () -> sheets.sign(vote, BallotChannel.PAPER));
        given.conclude(body, vote);
        assertThat(part(body, body.member(0), vote).entered()).isPresent();
    }

    @Test
    void an_entry_votes_by_one_way_only() {
        var body = bodies.of(6);
        var vote = open(body, 6, BallotChannel.HALL, BallotChannel.PAPER, BallotChannel.ROLL_CALL);
        mark(body, vote, body.member(0));
        given.cast(body, vote, body.member(1), Position.FOR);

        assertRefused(() -> given.cast(body, vote, body.member(0), Position.FOR), "error.vote.channel");
        assertRefused(() -> mark(body, vote, body.member(1)), "error.vote.channel");
        var first = row(body, vote, body.member(0)).entry();
        assertRefused(() -> body.as(body.moderator(), () -> marks.say(vote, first, FOR)), "error.vote.channel");

        body.as(body.moderator(), () -> marks.takePaperBack(vote, first));
        given.cast(body, vote, body.member(0), Position.FOR);
        assertThat(row(body, vote, body.member(0)).by()).isEqualTo(By.ELECTRONIC);
        // What was cast on a screen is no paper that could be taken back.
        body.as(body.moderator(), () -> marks.takePaperBack(vote, first));
        assertThat(row(body, vote, body.member(0)).by()).isEqualTo(By.ELECTRONIC);
    }

    @Test
    void however_a_person_and_the_table_race_the_entry_counts_once() throws Exception {
        var body = bodies.of(6);
        var vote = open(body, 6, BallotChannel.HALL, BallotChannel.PAPER, BallotChannel.ROLL_CALL);
        var person = body.member(0);
        var entry = given.entry(body, vote, person);
        List<Callable<Boolean>> ways = List.of(
                () -> done(() -> body.as(person, () -> votes.cast(vote, entry, FOR))),
                () -> done(() -> body.as(body.minuteTaker(), () -> marks.paper(vote, entry))),
                () -> done(() -> body.as(body.moderator(), () -> marks.say(vote, entry, AGAINST))));

        try (var people = Executors.newFixedThreadPool(3)) {
            int won = 0;
            for (var way : people.invokeAll(ways)) if (way.get()) won++;
            assertThat(won).isEqualTo(1);
        }
        assertThat(body.as(body.moderator(), () -> votes.view(vote)).cast()).isEqualTo(1);
    }

    @Test
    void everyone_in_the_hall_is_counted_by_hand_and_the_others_on_screens() {
        var body = bodies.of(7);
        var planned = planned(body, Set.of(BallotChannel.HALL, BallotChannel.HAND));
        var vote = given.open(body, planned, 6, false);
        var hall = Set.copyOf(members(body, body.members().subList(0, 4)));
        body.as(body.moderator(), () -> marks.inHall(vote, hall));

        assertRefused(() -> given.cast(body, vote, body.members().get(0), Position.FOR), "error.vote.channel");
        given.cast(body, vote, body.members().get(4), Position.AGAINST);
        body.as(
                body.members().get(6),
                () -> votes.checkedIn(
                        planned.context(),
                        members(body, body.members().subList(6, 7)).getFirst()));
        body.as(
                body.members().get(6),
                () -> marks.cameToHall(
                        planned.context(),
                        members(body, body.members().subList(6, 7)).getFirst()));
        assertThat(row(body, vote, body.members().get(6)).by()).isEqualTo(By.HAND);
        body.as(body.moderator(), () -> votes.close(vote));

        assertRefused(
                () -> body.as(
                        body.moderator(),
                        () -> sheets.enter(vote, BallotChannel.HAND, new SheetCount(Map.of(FOR, 6), 0, 0))),
                "error.sheets.more");
        assertRefused(
                () -> body.as(
                        body.moderator(),
                        () -> sheets.enter(vote, BallotChannel.HAND, new SheetCount(Map.of(FOR, 3), 1, 0))),
                "error.sheets.hand");
        body.as(
                body.moderator(),
                () -> sheets.enter(vote, BallotChannel.HAND, new SheetCount(Map.of(FOR, 3, AGAINST, 1), 0, 0)));
        body.as(body.minuteTaker(), () -> sheets.sign(vote, BallotChannel.HAND));

        assertThat(given.conclude(body, vote).verdict())
                .satisfies(verdict -> assertThat(verdict.count()).isEqualTo(new Count(3, 2, 0)));
    }

    @Test
    void the_chair_notes_what_is_said_aloud_and_corrects_it_until_closing() {
        var body = bodies.of(6);
        var vote = open(body, 5, BallotChannel.HALL, BallotChannel.ROLL_CALL);
        var entry = row(body, vote, body.member(0)).entry();
        body.as(body.moderator(), () -> marks.say(vote, entry, AGAINST));
        body.as(body.moderator(), () -> marks.say(vote, entry, FOR));

        assertRefused(() -> given.cast(body, vote, body.member(0), Position.FOR), "error.vote.channel");
        var absent = row(body, vote, body.member(2)).entry();
        assertRefused(() -> body.as(body.moderator(), () -> marks.say(vote, absent, FOR)), "error.marks.presence");
        assertThat(given.conclude(body, vote).verdict())
                .satisfies(verdict -> assertThat(verdict.count()).isEqualTo(new Count(1, 0, 0)));
        assertRefused(() -> body.as(body.moderator(), () -> marks.say(vote, entry, FOR)), "error.marks.closed");
    }

    @Test
    void a_channel_that_the_vote_does_not_have_takes_nothing() {
        var body = bodies.of(5);
        var vote = open(body, 5, BallotChannel.HALL);
        var entry = row(body, vote, body.member(0)).entry();

        assertRefused(() -> mark(body, vote, body.member(0)), "error.marks.channel");
        assertRefused(() -> body.as(body.moderator(), () -> marks.say(vote, entry, FOR)), "error.marks.channel");
        assertRefused(() -> body.as(body.moderator(), () -> marks.inHall(vote, Set.of())), "error.marks.channel");
        body.as(body.moderator(), () -> votes.close(vote));
        assertRefused(
                () -> body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, SheetCount.none())),
                "error.marks.channel");
    }

    @Test
    void members_who_hold_no_office_neither_mark_nor_count() {
        var body = bodies.of(6);
        var vote = open(body, 6, BallotChannel.HALL, BallotChannel.PAPER);
        var entry = row(body, vote, body.member(0)).entry();

        assertThatThrownBy(() -> body.as(body.member(1), () -> marks.paper(vote, entry)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.member(1), () -> marks.of(vote)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.council(), () -> sheets.sign(vote, BallotChannel.PAPER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_vote_with_nobody_marked_needs_no_signatures() {
        var body = bodies.of(5);
        var vote = open(body, 5, BallotChannel.HALL, BallotChannel.PAPER);
        given.cast(body, vote, 3, 0, 0);

        assertThat(given.conclude(body, vote).verdict())
                .satisfies(verdict -> assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED));
    }

    @Test
    void sheets_of_another_kind_of_ballot_are_refused() {
        var body = bodies.of(5);
        var vote = open(body, 5, BallotChannel.HALL, BallotChannel.PAPER);
        mark(body, vote, body.member(0));
        body.as(body.moderator(), () -> votes.close(vote));
        var other = new SheetCount(Map.of(new Choice.Chosen(List.of(new OptionId(UUID.randomUUID()))), 1), 0, 0);

        assertRefused(
                () -> body.as(body.moderator(), () -> sheets.enter(vote, BallotChannel.PAPER, other)),
                "error.ballot.kind");
    }

    private CountedPart part(TestBody body, PersonId person, VoteId vote) {
        return body.as(person, () -> sheets.of(vote)).getFirst();
    }

    private VoteId open(TestBody body, int present, BallotChannel... channels) {
        return given.open(body, planned(body, Set.of(channels)), present, false);
    }

    private NewVote planned(TestBody body, Set<BallotChannel> channels) {
        var plain = given.plain(body, body.rule(Matter.RESOLUTION));
        return new NewVote(
                plain.body(),
                plain.context(),
                plain.subject(),
                plain.number(),
                plain.leader(),
                plain.title(),
                plain.question(),
                plain.rule(),
                plain.paper(),
                channels,
                null,
                null);
    }

    private void mark(TestBody body, VoteId vote, PersonId person) {
        var entry = row(body, vote, person).entry();
        body.as(body.minuteTaker(), () -> marks.paper(vote, entry));
    }

    private MarkRow row(TestBody body, VoteId vote, PersonId person) {
        var name = body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .collect(toMap(Elector::person, Elector::name))
                .get(person);
        return body.as(body.moderator(), () -> marks.of(vote)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<MembershipId> members(TestBody body, List<PersonId> people) {
        var all = body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .collect(toMap(Elector::person, Elector::membership));
        return people.stream().map(all::get).toList();
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
