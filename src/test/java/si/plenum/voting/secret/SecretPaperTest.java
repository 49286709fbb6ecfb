package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.journal.Journal;
import si.plenum.journal.RecordedEntry;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.Choice;
import si.plenum.voting.CountedPart;
import si.plenum.voting.Marks;
import si.plenum.voting.Position;
import si.plenum.voting.SheetCount;
import si.plenum.voting.Sheets;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.Outcome;

/** The paper part of a secret vote: marked first, entered by one person and signed by another, counted with the electronic part. */
@PlenumTest
class SecretPaperTest {

    private static final Choice FOR = Choice.of(Position.FOR);
    private static final Choice AGAINST = Choice.of(Position.AGAINST);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestVotes given;

    @Autowired
    Marks marks;

    @Autowired
    Sheets sheets;

    @Autowired
    Journal journal;

    private SecretVotes votes;
    private TestBody body;

    @BeforeEach
    void a_community_of_twelve() {
        votes = SecretVotes.of(program, port, 12);
        body = votes.body();
    }

    @Test
    void sheets_and_screens_are_counted_together_and_shown_apart() {
        var vote = issuing();
        for (int i = 6; i < 12; i++) mark(vote, i);
        var sheet = new SecretVoter(votes.http(), vote.value());
        var refused = sheet.draw(votes.grant(vote, body.members().get(6)), sheet.blind(votes.publicKey(vote), 48));
        assertThat(refused.text("/type")).isEqualTo("urn:plenum:problem:wrong-state");
        var voters = votes.drawn(vote, 6);
        assertRefused(() -> mark(vote, 0), "error.vote.channel");
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, Map.of("position", "for")));
        close(vote);
        assertRefused(() -> moderator(() -> votes.votes().count(vote)), "error.sheets.unsigned");
        enter(vote, new SheetCount(Map.of(FOR, 1, AGAINST, 3), 1, 0));
        assertRefused(() -> moderator(() -> votes.votes().count(vote)), "error.sheets.unsigned");
        sign(vote);

        var result = concluded(vote);
        assertThat(result.verdict().count()).isEqualTo(new Count(7, 3, 0, 1, 0));
        assertThat(result.verdict().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(votes.votes().recount(vote)).isTrue();
        assertThat(body.as(body.moderator(), () -> votes.secret().progress(vote))
                        .ballots())
                .isEqualTo(6);

        var board = votes.http().get("/votes/" + vote.value() + "/board").body();
        assertThat(board.at("/credentials").asInt()).isEqualTo(6);
        assertThat(board.at("/ballots")).hasSize(6);
        assertThat(board.at("/paper/marked").asInt()).isEqualTo(6);
        assertThat(board.at("/paper/ballots").asInt()).isEqualTo(5);
        assertThat(board.at("/paper/blank").asInt()).isEqualTo(1);
        assertThat(board.at("/paper/groups").toString())
                .isEqualTo("[{\"choice\":{\"position\":\"against\"},\"number\":3},"
                        + "{\"choice\":{\"position\":\"for\"},\"number\":1}]");
        assertThat(board.at("/paper/signed")).hasSize(2);
    }

    @Test
    void the_journal_learns_what_is_on_the_sheets_with_the_count_and_not_before() {
        var vote = issuing();
        for (int i = 6; i < 11; i++) mark(vote, i);
        var voters = votes.drawn(vote, 5);
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, Map.of("position", "for")));
        close(vote);
        enter(vote, new SheetCount(Map.of(AGAINST, 5), 0, 0));
        sign(vote);
        assertThat(entry(vote, "vote.sheets-signed")).contains("\"sheets\"").doesNotContain("groups");
        moderator(() -> votes.votes().count(vote));
        assertThat(entry(vote, "vote.counted")).contains("groups").contains("board");
        assertThat(entry(vote, "vote.closed")).contains("\"paper\"");
    }

    @Test
    void a_few_sheets_would_tell_who_voted_how_so_casting_is_not_opened() {
        var vote = issuing();
        votes.drawn(vote, 6);
        for (int i = 6; i < 10; i++) mark(vote, i);
        assertRefused(() -> votes.open(vote), "error.secret.sheets");
        mark(vote, 10);
        votes.open(vote);
    }

    @Test
    void a_few_sheets_that_come_in_all_the_same_are_never_published() {
        var vote = issuing();
        for (int i = 6; i < 11; i++) mark(vote, i);
        var voters = votes.drawn(vote, 6);
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, Map.of("position", "for")));
        close(vote);
        enter(vote, new SheetCount(Map.of(AGAINST, 2), 0, 1));
        sign(vote);

        var result = concluded(vote);
        assertThat(result.verdict().outcome()).isEqualTo(Outcome.NO_DECISION);
        assertThat(result.verdict().count()).isEqualTo(Count.NONE);
        assertThat(votes.http().get("/votes/" + vote.value() + "/board").status())
                .isEqualTo(404);
        assertThat(moderatorSees(vote).entered()).isEmpty();
        assertThat(sheets.published(vote))
                .allSatisfy(part -> assertThat(part.entered()).isEmpty());
        assertThat(entry(vote, "vote.counted")).doesNotContain("groups");
        assertThat(votes.votes().recount(vote)).isTrue();
    }

    @Test
    void where_everyone_votes_on_paper_the_board_has_that_part_alone() {
        var vote = issuing();
        for (int i = 0; i < 7; i++) mark(vote, i);
        votes.open(vote);
        close(vote);
        enter(vote, new SheetCount(Map.of(FOR, 7), 0, 0));
        assertThat(moderatorSees(vote).signable()).isTrue();
        sign(vote);
        assertThat(concluded(vote).verdict().count()).isEqualTo(new Count(7, 0, 0));
        var board = votes.http().get("/votes/" + vote.value() + "/board").body();
        assertThat(board.at("/ballots")).isEmpty();
        assertThat(board.at("/paper/ballots").asInt()).isEqualTo(7);
    }

    private VoteId issuing() {
        return votes.issuing(
                given.plain(body, votes.rule()).besides(Set.of(BallotChannel.PAPER)),
                body.members().size());
    }

    private void mark(VoteId vote, int member) {
        PersonId person = body.members().get(member);
        var entry = given.entry(body, vote, person);
        moderator(() -> marks.paper(vote, entry));
    }

    private void close(VoteId vote) {
        moderator(() -> votes.votes().close(vote));
    }

    private void enter(VoteId vote, SheetCount count) {
        body.as(body.minuteTaker(), () -> sheets.enter(vote, BallotChannel.PAPER, count));
    }

    private void sign(VoteId vote) {
        moderator(() -> sheets.sign(vote, BallotChannel.PAPER));
    }

    private CountedPart moderatorSees(VoteId vote) {
        return body.as(body.moderator(), () -> sheets.of(vote)).getFirst();
    }

    private VoteView concluded(VoteId vote) {
        return given.conclude(body, vote);
    }

    private void moderator(Runnable act) {
        body.as(body.moderator(), act);
    }

    private String entry(VoteId vote, String type) {
        long size = journal.checkpoint().size();
        List<RecordedEntry> last = journal.entries(Math.max(0, size - 200), 200);
        return last.stream()
                .filter(entry -> entry.subject().equals("vote/" + vote.value()))
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow()
                .canonical();
    }
}
