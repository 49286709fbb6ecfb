package si.plenum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuorumTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        ">1/2, 80, 41",
        ">1/2, 81, 41",
        ">=1/2, 80, 40",
        ">=1/2, 81, 41",
        ">=1/3, 80, 27",
        ">1/3, 81, 28",
        ">=1/3, 81, 27",
        ">=1/10, 81, 9",
        ">=1/1, 7, 7",
        "5, 80, 5",
        "5, 3, 5",
        ">1/2, 0, 1"
    })
    void the_threshold_is_the_fewest_that_meet_it(String written, long roll, long needed) {
        var threshold = Threshold.parse(written);
        assertThat(threshold.needed(roll)).isEqualTo(needed);
        assertThat(threshold.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "1/2", ">1/1", ">3/2", ">=0/2", ">=1/0", "> 1/2", "half", "12345678901"})
    void what_is_no_threshold_is_refused(String written) {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> Threshold.parse(written));
    }

    @Test
    void half_falls_to_five_members_after_half_an_hour() {
        var quorum = new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5));
        assertThat(quorum.needed(80, false)).isEqualTo(41);
        assertThat(quorum.needed(80, true)).isEqualTo(5);
    }

    @Test
    void a_third_falls_to_a_tenth_after_a_quarter_of_an_hour() {
        var quorum = new Quorum(Threshold.atLeast(1, 3)).orAfter(15, Threshold.atLeast(1, 10));
        assertThat(quorum.needed(100, false)).isEqualTo(34);
        assertThat(quorum.needed(100, true)).isEqualTo(10);
    }

    @Test
    void waiting_lowers_nothing_where_the_rule_has_no_late_quorum() {
        assertThat(new Quorum(Threshold.moreThan(1, 2)).needed(80, true)).isEqualTo(41);
    }

    @Test
    void waiting_never_raises_the_quorum() {
        var quorum = new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5));
        assertThat(quorum.needed(6, true)).isEqualTo(4);
    }

    @Test
    void a_wait_of_no_time_is_refused() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new LateQuorum(0, Threshold.entries(5)));
    }
}
