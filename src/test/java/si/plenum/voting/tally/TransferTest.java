package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import si.plenum.rules.Method;

/** Single transferable vote, stage by stage. */
class TransferTest {

    @Test
    void a_surplus_moves_at_a_value_cut_to_five_decimals() {
        var tally = Written.count(Method.SCOTTISH_STV, 2, Written.profile("ABCD", "7 AB", "2 AC", "3 D", "2 C"));
        assertThat(tally.quota()).hasToString("5.00000");
        var second = tally.rounds().get(1);
        // 4 x 1 / 9 = 0.44444
        assertThat(second.votes())
                .extracting(Object::toString)
                .containsExactly("5.00000", "3.11108", "2.88888", "3.00000");
        assertThat(second.roundingLoss()).hasToString("0.00004");
        assertThat(second.transfers())
                .containsExactly(
                        new Transfer(0, 1, new BigDecimal("3.11108")), new Transfer(0, 2, new BigDecimal("0.88888")));
        assertThat(second.excluded()).containsExactly(2);
        assertThat(tally.last().nonTransferable()).hasToString("5.88888");
        assertThat(Written.winners(tally)).isEqualTo("AB");
        assertThat(Written.ranking(tally)).isEqualTo("A B D C");
    }

    @Test
    void a_tie_is_broken_by_the_latest_earlier_stage_that_differs() {
        var tied = Written.count(Method.SCOTTISH_STV, 1, Written.profile("ABCD", "9 A", "6 B", "5 C", "1 DC"));
        assertThat(tied.ties())
                .containsExactly(new TieUse(
                        2, TieUse.Purpose.EXCLUSION, List.of(1, 2), List.of(2, 1), TieUse.Means.EARLIER_ROUND));
    }

    @Test
    void a_tie_without_an_earlier_difference_goes_by_the_drawn_order() {
        var profile = Written.profile("ABC", "3 A", "2 B", "2 C");
        var tally = Tallying.count(profile, Method.IRV, Terms.of(1, DrawnOrder.stated(List.of(2, 0, 1))));
        assertThat(tally.rounds().getFirst().excluded()).containsExactly(1);
        assertThat(tally.ties())
                .containsExactly(new TieUse(
                        1, TieUse.Purpose.EXCLUSION, List.of(1, 2), List.of(1, 2), TieUse.Means.STATED_ORDER));
    }

    @Test
    void two_who_continue_at_one_rank_end_the_ballot_for_good() {
        var tally = Written.count(Method.IRV, 1, Written.profile("ABCD", "3 A", "2 BC", "2 D(AC)B", "2 C"));
        assertThat(tally.rounds().get(1).nonTransferable()).hasToString("2.00000");
    }

    @Test
    void a_run_off_stops_once_one_has_more_than_all_others_together() {
        var tally = Written.count(Method.IRV, 1, Written.profile("ABC", "4 A", "3 B", "2 C"));
        assertThat(tally.rounds()).hasSize(2);
        assertThat(tally.last().votes()).extracting(Object::toString).containsExactly("4.00000", "3.00000", "0.00000");
        assertThat(tally.last().elected()).containsExactly(0);
        assertThat(tally.last().nonTransferable()).hasToString("2.00000");
    }

    @Test
    void nobody_is_elected_where_nobody_votes() {
        for (var method : List.of(Method.SCOTTISH_STV, Method.MEEK_STV, Method.IRV)) {
            var tally = Written.count(method, 1, Written.profile("AB", "5"));
            assertThat(tally.winners()).isEmpty();
            assertThat(tally.rounds()).isNotEmpty();
            assertThat(Written.ranking(tally)).isNotEmpty();
        }
    }

    @Test
    void as_many_candidates_as_seats_are_elected_without_a_quota() {
        for (var method : List.of(Method.SCOTTISH_STV, Method.MEEK_STV)) {
            assertThat(Written.winners(Written.count(method, 2, Written.profile("AB", "1 A", "5 BA"))))
                    .isEqualTo("BA");
        }
    }

    @Test
    void whoever_withdrew_passes_the_ballot_on() {
        var profile = Profile.of(List.of("A", "B", "C"))
                .withdraw(0)
                .ranked(5, List.of(List.of(0), List.of(1)))
                .ranked(3, List.of(List.of(2)))
                .build();
        for (var method : List.of(Method.SCOTTISH_STV, Method.MEEK_STV, Method.IRV)) {
            assertThat(Written.winners(Written.count(method, 1, profile))).isEqualTo("B");
        }
    }

    @Test
    void meek_lets_the_elected_keep_only_what_they_need() {
        var tally = Written.count(Method.MEEK_STV, 2, Written.profile("ABCD", "28 AB", "26 AC", "3 C", "2 D", "1 B"));
        assertThat(Written.winners(tally)).isEqualTo("AC");
        assertThat(tally.rounds().getFirst().quota()).hasToString("20.000000001");
        assertThat(tally.detail()).isInstanceOfSatisfying(Detail.Keeping.class, keeping -> {
            assertThat(keeping.factors().getFirst().getFirst()).hasToString("1.000000000");
            assertThat(keeping.factors().getLast().getFirst()).isLessThan(new BigDecimal("0.4"));
        });
    }

    @Test
    void meek_never_fills_more_seats_than_there_are() {
        // After E is excluded, B and C both have more than the quota, and only one seat is left.
        var profile = Written.profile("ABCDE", "1 C", "2 D", "2 A", "1 B", "1 EB", "1 (CE)");
        var terms = Terms.of(3, DrawnOrder.stated(List.of(2, 3, 1, 4, 0)));
        assertThat(Written.winners(Tallying.count(profile, Method.MEEK_STV, terms)))
                .isEqualTo("DAC");
    }

    @Test
    void a_run_off_fills_one_seat() {
        var profile = Written.profile("AB", "1 A");
        assertThatThrownBy(() -> Written.count(Method.IRV, 2, profile)).isInstanceOf(Uncountable.class);
    }
}
