package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.api.ApiClient.Answer;
import si.plenum.journal.Hash;
import si.plenum.journal.Journal;
import si.plenum.journal.RecordedEntry;
import si.plenum.platform.NotFound;
import si.plenum.platform.Settings;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.rules.Conduct;
import si.plenum.voting.Position;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.tally.Outcome;
import tools.jackson.databind.JsonNode;

/** A secret vote from issuing to its board, and everything that is refused on the way, as a stranger's client meets it. */
@PlenumTest
class SecretBallotsTest {

    private static final Map<String, String> FOR = Map.of("position", "for");
    private static final Map<String, String> AGAINST = Map.of("position", "against");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TestVotes given;

    @Autowired
    Settings settings;

    @Autowired
    Journal journal;

    private SecretVotes votes;

    @BeforeEach
    void found() {
        votes = SecretVotes.of(program, port, 8);
    }

    @Test
    void people_draw_then_cast_and_everyone_finds_their_ballot_on_the_board() {
        var vote = votes.issuing(votes.rule(), 7);
        var voters = votes.drawn(vote, 6);
        votes.open(vote);
        var receipts = voters.stream().map(voter -> voter.cast(1, FOR)).toList();
        var changed = voters.getLast().cast(2, AGAINST);

        var result = given.conclude(votes.body(), vote);
        assertThat(result.verdict()).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(verdict.count().forVotes()).isEqualTo(5);
            assertThat(verdict.count().against()).isEqualTo(1);
            assertThat(verdict.present()).isEqualTo(7);
        });
        assertThat(result.cast()).isEqualTo(6);

        var board = votes.http().get("/votes/" + vote.value() + "/board");
        assertThat(board.status()).isEqualTo(200);
        assertThat(board.body().at("/credentials").asInt()).isEqualTo(6);
        assertThat(board.body().at("/ballots").size()).isEqualTo(6);
        var tokens = board.body().at("/ballots").findValues("token").stream()
                .map(token -> Base64.getUrlDecoder().decode(token.asString()))
                .toList();
        assertThat(tokens).isSortedAccordingTo(Arrays::compareUnsigned);
        for (int i = 0; i < 6; i++) {
            var receipt = i == 5 ? changed : receipts.get(i);
            var mine = ballotOf(board, voters.get(i));
            assertThat(hash(mine)).isEqualTo(receipt.text("/ballotHash"));
            assertThat(isSigned(board, vote, receipt)).isTrue();
        }
        assertThat(votes.votes().recount(vote)).isTrue();
    }

    @Test
    void the_journal_holds_key_numbers_and_hashes_and_no_ballot() {
        var vote = votes.issuing(votes.rule(), 7);
        var voters = votes.drawn(vote, 5);
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, FOR));
        given.conclude(votes.body(), vote);

        var entries = entriesOf(vote);
        assertThat(entries.stream().map(RecordedEntry::type))
                .containsExactly("vote.issuing", "vote.opened", "vote.closed", "vote.counted", "vote.certified");
        assertThat(fields(entries, "vote.issuing")).contains("public-key", "receipt-key", "roll");
        assertThat(fields(entries, "vote.closed")).contains("sealed", "credentials", "ballots");
        assertThat(fields(entries, "vote.counted")).contains("board");
    }

    @Test
    void the_keys_are_files_that_only_the_program_reads_and_are_gone_once_it_is_counted() throws Exception {
        var vote = votes.issuing(votes.rule(), 7);
        var files = List.of(key(vote, "rsa"), key(vote, "seal"));
        for (var file : files) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        var voters = votes.drawn(vote, 5);
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, FOR));
        votes.body().as(votes.body().moderator(), () -> votes.votes().close(vote));
        assertThat(files).allMatch(Files::exists);
        votes.body().as(votes.body().moderator(), () -> votes.votes().count(vote));
        assertThat(files).noneMatch(Files::exists);
    }

    @Test
    void the_same_blinded_message_gets_the_same_answer_and_another_one_none() {
        var vote = votes.issuing(votes.rule(), 7);
        var member = votes.body().members().getFirst();
        var voter = new SecretVoter(votes.http(), vote.value());
        var blinded = voter.blind(votes.publicKey(vote), 48);
        var grant = votes.grant(vote, member);

        var first = voter.draw(grant, blinded);
        assertThat(voter.draw(grant, blinded).text("/blindSignature")).isEqualTo(first.text("/blindSignature"));
        var later = votes.grant(vote, member);
        assertThat(voter.draw(later, blinded).text("/blindSignature")).isEqualTo(first.text("/blindSignature"));

        var another = new SecretVoter(votes.http(), vote.value());
        var refused = another.draw(later, another.blind(votes.publicKey(vote), 48));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/type")).isEqualTo("urn:plenum:problem:conflict");
    }

    @Test
    void a_grant_holds_for_ten_minutes_for_its_vote_alone() {
        var vote = votes.issuing(votes.rule(), 7);
        var other = votes.issuing(votes.rule(), 7);
        var voter = new SecretVoter(votes.http(), other.value());
        var grant = votes.grant(vote, votes.body().members().getFirst());
        assertThat(voter.draw(grant, voter.blind(votes.publicKey(other), 48)).status())
                .isEqualTo(403);
        time.pass(Duration.ofMinutes(11));
        var late = new SecretVoter(votes.http(), vote.value());
        assertThat(late.draw(grant, late.blind(votes.publicKey(vote), 48)).status())
                .isEqualTo(403);
    }

    @Test
    void nobody_draws_once_casting_has_begun_unless_the_rule_lets_them() {
        var vote = votes.issuing(votes.rule(), 7);
        var drawn = votes.drawn(vote, 5);
        votes.open(vote);
        var late = votes.body().members().get(6);
        assertRefused(() -> votes.grant(vote, late), "error.secret.late");

        var lenient = votes.rule().with(new Ballots(List.of(BallotChannel.HALL), true, 5));
        var second = votes.issuing(lenient, 7);
        votes.open(second);
        assertThat(votes.drawn(second, late).cast(1, FOR).status()).isEqualTo(200);
        assertThat(drawn).hasSize(5);
    }

    @Test
    void no_ballot_is_taken_before_casting_is_opened_nor_after_it_is_closed() {
        var vote = votes.issuing(votes.rule(), 7);
        var voters = votes.drawn(vote, 5);
        var early = voters.getFirst().cast(1, FOR);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/type")).isEqualTo("urn:plenum:problem:wrong-state");
        votes.open(vote);
        votes.body().as(votes.body().moderator(), () -> votes.votes().close(vote));
        assertThat(voters.getFirst().cast(1, FOR).status()).isEqualTo(409);
        assertThat(votes.http().get("/votes/" + vote.value() + "/board").status())
                .isEqualTo(404);
    }

    @Test
    void the_same_ballot_again_gets_the_same_receipt_and_a_lower_version_that_of_the_higher() {
        var vote = votes.issuing(votes.rule(), 7);
        var voter = votes.drawn(vote, 5).getFirst();
        votes.open(vote);
        var ballot = voter.ballot(2, FOR);
        var receipt = voter.send(ballot);
        assertThat(receipt.text("/ballotHash")).isEqualTo(SecretVoter.hash(ballot));
        assertThat(voter.send(ballot).body()).isEqualTo(receipt.body());

        var same = voter.cast(2, AGAINST);
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.text("/type")).isEqualTo("urn:plenum:problem:version-conflict");
        var lower = voter.cast(1, AGAINST);
        assertThat(lower.status()).isEqualTo(409);
        assertThat(lower.body().at("/receipt")).isEqualTo(receipt.body());
    }

    @Test
    void where_a_vote_may_not_be_changed_a_higher_version_is_refused() {
        var vote = votes.issuing(votes.rule().with(new Conduct(false, false, false, false)), 7);
        var voter = votes.drawn(vote, 5).getFirst();
        votes.open(vote);
        assertThat(voter.cast(1, FOR).status()).isEqualTo(200);
        assertThat(voter.cast(2, AGAINST).status()).isEqualTo(409);
    }

    @Test
    void a_ballot_that_is_altered_unsigned_of_another_vote_or_salted_otherwise_is_refused_with_its_reason() {
        var vote = votes.issuing(votes.rule(), 7);
        var other = votes.issuing(votes.rule(), 7);
        var voter = votes.drawn(vote, 5).getFirst();
        var foreign = votes.drawn(other, votes.body().members().getFirst());
        var saltless = new SecretVoter(votes.http(), vote.value());
        saltless.draw(votes.grant(vote, votes.body().members().get(6)), saltless.blind(votes.publicKey(vote), 0));
        votes.open(vote);

        assertRefusedFor("/proof", voter.send(altered(voter, "choice", AGAINST)));
        assertRefusedFor("/proof", voter.send(altered(voter, "version", 7)));
        assertRefusedFor("/signature", voter.send(altered(voter, "token", SecretVoter.text(new byte[32]))));
        assertRefusedFor("/signature", voter.send(altered(voter, "prefix", SecretVoter.text(new byte[32]))));
        assertRefusedFor("/signature", voter.send(altered(voter, "signature", SecretVoter.text(new byte[384]))));
        assertRefusedFor("/signature", saltless.cast(1, FOR));
        var replayed = foreign.ballot(1, FOR);
        assertRefusedFor("/signature", voter.send(replayed));
        assertThat(voter.send(altered(voter, "signature", "")).status()).isEqualTo(400);
        assertThat(voter.send(altered(voter, "proof", voter.ballot(1, FOR).get("proof") + "="))
                        .status())
                .isEqualTo(400);
        var more = voter.ballot(1, FOR);
        more.put("name", "Ana");
        assertThat(voter.send(more).status()).isEqualTo(400);
        assertThat(voter.cast(1, Map.of("position", "maybe")).status()).isEqualTo(422);
        assertThat(votes.secret().paper(vote).state()).isEqualTo(VoteState.OPEN);
    }

    @Test
    void a_call_that_says_who_makes_it_is_refused() {
        var vote = votes.issuing(votes.rule(), 7);
        var voter = votes.drawn(vote, 5).getFirst();
        votes.open(vote);
        for (var header : List.of(
                List.of("Cookie", "JSESSIONID=1"),
                List.of("Cookie", "theme=dark"),
                List.of("Authorization", "Bearer plenum_token"))) {
            var answer = voter.send(voter.ballot(1, FOR), header.get(0), header.get(1));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/type")).isEqualTo("urn:plenum:problem:identified");
        }
    }

    @Test
    void with_too_few_nothing_is_issued_opened_or_published() {
        var few = given.scheduled(votes.body(), given.plain(votes.body(), votes.rule()));
        awaitKey(few);
        assertRefused(() -> issue(few, 4), "error.secret.few");

        var vote = votes.issuing(votes.rule(), 7);
        votes.drawn(vote, 4);
        assertRefused(() -> votes.open(vote), "error.secret.few");
        assertThat(given.conclude(votes.body(), vote).verdict().outcome()).isEqualTo(Outcome.NO_DECISION);

        var third = votes.issuing(votes.rule(), 7);
        var voters = votes.drawn(third, 5);
        votes.open(third);
        voters.subList(0, 4).forEach(voter -> voter.cast(1, FOR));
        var result = given.conclude(votes.body(), third);
        assertThat(result.verdict().outcome()).isEqualTo(Outcome.NO_DECISION);
        assertThat(result.verdict().count().forVotes()).isZero();
        assertThat(votes.http().get("/votes/" + third.value() + "/board").status())
                .isEqualTo(404);
        assertThat(key(third, "seal")).doesNotExist();
    }

    @Test
    void an_annulled_vote_leaves_neither_ballots_nor_keys() {
        var vote = votes.issuing(votes.rule(), 7);
        var voters = votes.drawn(vote, 5);
        votes.open(vote);
        voters.forEach(voter -> voter.cast(1, FOR));
        votes.body().as(votes.body().moderator(), () -> votes.votes().annul(vote, "Napačno vprašanje."));
        assertThat(key(vote, "rsa")).doesNotExist();
        assertThat(voters.getFirst().cast(2, FOR).status()).isEqualTo(409);
    }

    @Test
    void a_secret_vote_takes_no_open_ballot_and_is_unknown_to_who_does_not_know_its_id() {
        var vote = votes.issuing(votes.rule(), 7);
        votes.drawn(vote, 5);
        votes.open(vote);
        var member = votes.body().members().getFirst();
        assertRefused(() -> given.cast(votes.body(), vote, member, Position.FOR), "error.secret.cast");
        assertThat(votes.http().get("/votes/" + UUID.randomUUID() + "/paper").status())
                .isEqualTo(404);
        assertThatThrownBy(() -> votes.secret().board(vote)).isInstanceOf(NotFound.class);
    }

    private void awaitKey(VoteId vote) {
        try {
            while (!Files.exists(key(vote, "seal"))) Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void issue(VoteId vote, int present) {
        var here = given.present(votes.body(), present);
        votes.body().as(votes.body().moderator(), () -> votes.secret().issue(vote, here, false));
    }

    private static Map<String, Object> altered(SecretVoter voter, String field, Object value) {
        var ballot = voter.ballot(1, FOR);
        ballot.put(field, value);
        return ballot;
    }

    private static void assertRefusedFor(String pointer, Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.text("/errors/0/detail")).isNotBlank();
    }

    private static JsonNode ballotOf(Answer board, SecretVoter voter) {
        return board.body()
                .at("/ballots")
                .valueStream()
                .filter(ballot -> ballot.get("token").asString().equals(SecretVoter.text(voter.token())))
                .findFirst()
                .orElseThrow();
    }

    private static String hash(JsonNode ballot) {
        return SecretVoter.text(
                WireFormat.ballot(BallotJson.read(ballot).canonical().getBytes(UTF_8))
                        .bytes());
    }

    private static boolean isSigned(Answer board, VoteId vote, Answer receipt) {
        return new SecretReceipt(
                        Base64Url.read(receipt.text("/token")),
                        receipt.body().get("version").asLong(),
                        Hash.of(Base64Url.read(receipt.text("/ballotHash"))),
                        Base64Url.read(receipt.text("/serverSignature")))
                .isSigned(vote, Base64Url.read(board.text("/receiptKey")));
    }

    private Path key(VoteId vote, String kind) {
        return settings.keyFolder().resolve("vote-" + vote.value() + "." + kind);
    }

    private List<RecordedEntry> entriesOf(VoteId vote) {
        long size = journal.checkpoint().size();
        return journal.entries(Math.max(0, size - 200), 200).stream()
                .filter(entry -> entry.subject().equals("vote/" + vote.value()))
                .toList();
    }

    private static String fields(List<RecordedEntry> entries, String type) {
        return entries.stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow()
                .canonical();
    }
}
