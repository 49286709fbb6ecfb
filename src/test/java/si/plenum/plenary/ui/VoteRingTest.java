package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoteRingTest {

    @Test
    void every_voter_is_a_dot_and_those_who_have_voted_are_filled() {
        var ring = VoteRing.of(3, 8, "Oddani so 3 glasovi od 8.", "od 8");

        assertThat(ring.split("class=\"dot-on\"", -1)).hasSize(3 + 1);
        assertThat(ring.split("class=\"dot\"", -1)).hasSize(5 + 1);
        assertThat(ring).contains("aria-label=\"Oddani so 3 glasovi od 8.\"").contains(">3<");
    }

    @Test
    void a_large_body_gets_a_line_whose_length_is_the_share() {
        assertThat(VoteRing.of(700, 2000, "", ""))
                .contains("pathLength=\"2000\"")
                .contains("stroke-dasharray=\"700 2000\"")
                .doesNotContain("class=\"dot");
    }

    @Test
    void words_cannot_break_out_of_the_picture() {
        assertThat(VoteRing.of(0, 1, "\"><script>", "<b>"))
                .doesNotContain("<script>")
                .doesNotContain("<b>");
    }
}
