package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.api.ApiClient.Answer;
import si.plenum.voting.VoteId;

/** What somebody may try with ballots that are not theirs, or not as they were made: each is refused, with its reason. */
@PlenumTest
class SecretAttacksTest {

    private static final Map<String, String> FOR = Map.of("position", "for");
    private static final Map<String, String> AGAINST = Map.of("position", "against");

    /** The order of the group of Ed25519, RFC 8032 section 5.1. */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    private SecretVotes votes;
    private VoteId vote;
    private List<SecretVoter> voters;

    @BeforeEach
    void an_open_vote() {
        votes = SecretVotes.of(program, port, 8);
        vote = votes.issuing(votes.rule(), 7);
        voters = votes.drawn(vote, 5);
        votes.open(vote);
    }

    @Test
    void an_older_ballot_that_is_played_again_changes_nothing() {
        var first = voters.getFirst().ballot(1, FOR);
        assertThat(voters.getFirst().send(first).status()).isEqualTo(200);
        var second = voters.getFirst().cast(2, AGAINST);
        var replayed = voters.getFirst().send(first);
        assertRefused(replayed, 409, "version-conflict");
        assertThat(replayed.body().at("/receipt")).isEqualTo(second.body());
    }

    @Test
    void a_ballot_that_is_played_again_after_closing_comes_too_late() {
        var ballot = voters.getFirst().ballot(1, FOR);
        assertThat(voters.getFirst().send(ballot).status()).isEqualTo(200);
        votes.body().as(votes.body().moderator(), () -> votes.votes().close(vote));
        assertRefused(voters.getFirst().send(ballot), 409, "wrong-state");
    }

    @Test
    void a_ballot_of_another_vote_is_refused_though_its_proof_names_this_one() {
        var other = votes.issuing(votes.rule(), 7);
        var elsewhere = votes.drawn(other, votes.body().members().getFirst());
        // Token, prefix and signature of the other vote, sent here as they are.
        assertFlaw(voters.getFirst().send(elsewhere.ballot(1, FOR)), "/signature");
    }

    @Test
    void parts_of_two_good_ballots_make_no_third() {
        var mine = voters.get(0).ballot(1, FOR);
        var theirs = voters.get(1).ballot(1, AGAINST);
        for (var part : List.of("token", "prefix", "signature")) {
            assertFlaw(voters.get(0).send(with(mine, part, theirs.get(part))), "/signature");
        }
        assertFlaw(voters.get(0).send(with(mine, "proof", theirs.get("proof"))), "/proof");
        assertFlaw(voters.get(0).send(with(mine, "choice", AGAINST)), "/proof");
    }

    @Test
    void a_proof_that_is_the_same_modulo_the_group_is_another_one() {
        var ballot = voters.getFirst().ballot(1, FOR);
        var proof = Base64.getUrlDecoder().decode((String) ballot.get("proof"));
        var s = new BigInteger(1, reversed(Arrays.copyOfRange(proof, 32, 64))).add(ORDER);
        var more = reversed(s.toByteArray());
        System.arraycopy(Arrays.copyOf(more, 32), 0, proof, 32, 32);
        assertFlaw(voters.getFirst().send(with(ballot, "proof", SecretVoter.text(proof))), "/proof");
        assertThat(voters.getFirst().send(ballot).status()).isEqualTo(200);
    }

    @Test
    void bytes_are_written_in_one_way_only() {
        var ballot = voters.getFirst().ballot(1, FOR);
        var proof = (String) ballot.get("proof");
        // 64 bytes leave four bits over in the last letter.
        var last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(proof.charAt(85));
        var other = proof.substring(0, 85)
                + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(last | 1);
        assertRefused(voters.getFirst().send(with(ballot, "proof", other)), 400, "malformed");
        assertRefused(voters.getFirst().send(with(ballot, "version", "1")), 400, "malformed");
        assertRefused(voters.getFirst().send(with(ballot, "version", 0)), 400, "malformed");
        assertRefused(voters.getFirst().send(with(ballot, "version", 9_007_199_254_740_992L)), 400, "malformed");
        assertRefused(voters.getFirst().send(with(ballot, "token", null)), 400, "malformed");
    }

    @Test
    void a_second_choice_behind_the_proven_one_is_not_smuggled_in() {
        var ballot = SecretVoter.json(voters.getFirst().ballot(1, FOR));
        var twice = ballot.substring(0, ballot.length() - 1) + ",\"choice\":{\"position\":\"against\"}}";
        assertFlaw(votes.http().post("/votes/" + vote.value() + "/secret-ballots", twice), "/proof");
    }

    @Test
    void whoever_draws_or_casts_does_not_say_who_they_are() {
        var issuing = votes.issuing(votes.rule(), 7);
        var drawing = new SecretVoter(votes.http(), issuing.value());
        var blinded = drawing.blind(votes.publicKey(issuing), 48);
        var asked = SecretVoter.json(Map.of(
                "grant",
                votes.grant(issuing, votes.body().members().getFirst()),
                "blindedMessage",
                SecretVoter.text(blinded.message())));
        for (var header : List.of(List.of("Cookie", "theme=dark"), List.of("Authorization", "Bearer plenum_token"))) {
            assertRefused(
                    votes.http()
                            .send(
                                    "POST",
                                    "/votes/" + issuing.value() + "/credentials",
                                    asked,
                                    header.get(0),
                                    header.get(1)),
                    400,
                    "identified");
            assertRefused(
                    voters.getFirst().send(voters.getFirst().ballot(1, FOR), header.get(0), header.get(1)),
                    400,
                    "identified");
        }
        assertThat(votes.http()
                        .post("/votes/" + issuing.value() + "/credentials", asked)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_blinded_message_that_was_signed_for_somebody_is_signed_for_nobody_else() {
        var issuing = votes.issuing(votes.rule(), 7);
        var key = votes.publicKey(issuing);
        var members = votes.body().members();
        var voter = new SecretVoter(votes.http(), issuing.value());
        var blinded = voter.blind(key, 48);
        assertThat(voter.draw(votes.grant(issuing, members.get(0)), blinded).status())
                .isEqualTo(200);
        var other = new SecretVoter(votes.http(), issuing.value());
        assertRefused(other.draw(votes.grant(issuing, members.get(1)), blinded), 409, "conflict");
        assertRefused(voter.draw("x".repeat(43), blinded), 403, "forbidden");
    }

    private static Map<String, Object> with(Map<String, Object> ballot, String field, Object value) {
        var altered = new TreeMap<>(ballot);
        altered.put(field, value);
        return altered;
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) reversed[i] = bytes[bytes.length - 1 - i];
        return reversed;
    }

    private static void assertFlaw(Answer answer, String pointer) {
        assertRefused(answer, 422, "invalid");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.text("/errors/0/detail")).isNotBlank();
    }

    private static void assertRefused(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/type")).isEqualTo("urn:plenum:problem:" + type);
        assertThat(answer.text("/detail")).isNotBlank();
    }
}
