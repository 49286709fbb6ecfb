package si.plenum.voting.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import si.plenum.voting.VoteId;

class SealTest {

    private static final int BOX = Seal.boxLength(40);

    private final VoteId vote = new VoteId(UUID.randomUUID());
    private final byte[] key = new byte[32];
    private final Seal seal = new Seal(vote, key);
    private final byte[] place = seal.place(new byte[32]);

    @Test
    void a_box_gives_back_what_was_put_in_and_is_as_long_as_every_other() {
        for (var text : new String[] {"", "{}", "č", "x".repeat(40)}) {
            var box = seal.close(place, text, BOX);
            assertThat(box).hasSize(BOX);
            assertThat(seal.open(place, box)).isEqualTo(text);
        }
    }

    @Test
    void the_same_ballot_twice_looks_different() {
        assertThat(seal.close(place, "{}", BOX)).isNotEqualTo(seal.close(place, "{}", BOX));
    }

    @Test
    void a_box_moved_altered_or_of_another_vote_stays_closed() {
        var box = seal.close(place, "{}", BOX);
        assertThatIllegalStateException().isThrownBy(() -> seal.open(seal.place(new byte[31]), box));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(new VoteId(UUID.randomUUID()), key).open(place, box));
        box[20] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(place, box));
    }

    @Test
    void what_is_longer_than_the_box_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> seal.close(place, "x".repeat(41), BOX));
    }
}
