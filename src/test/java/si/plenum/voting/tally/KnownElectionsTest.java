package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.rules.Method;

/** Elections whose results are printed in the literature. */
class KnownElectionsTest {

    private static final Profile TENNESSEE = Written.profile("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");

    @ParameterizedTest
    @CsvSource({"PLURALITY,M", "IRV,K", "SCOTTISH_STV,K", "SCHULZE,N", "RANKED_PAIRS,N", "BORDA,N"})
    void the_capital_of_tennessee_depends_on_the_method(Method method, String capital) {
        assertThat(Written.winners(Written.count(method, 1, TENNESSEE))).isEqualTo(capital);
    }

    @ParameterizedTest
    @CsvSource({"SCHULZE", "RANKED_PAIRS"})
    void comparing_pairs_ranks_the_cities_of_tennessee(Method method) {
        assertThat(Written.ranking(Written.count(method, 1, TENNESSEE))).isEqualTo("N C K M");
    }

    @Test
    void schulze_example_1() {
        var tally = Written.count(
                Method.SCHULZE, 1, Written.profile("ABCD", "8 ACDB", "2 BADC", "4 CDBA", "4 DBAC", "3 DCBA"));
        assertThat(Written.ranking(tally)).isEqualTo("D A C B");
        assertThat(tally.detail()).isInstanceOfSatisfying(Detail.Paths.class, paths -> {
            assertThat(paths.preferences().getFirst()).containsExactly(0L, 8L, 14L, 10L);
            assertThat(paths.strengths().getLast()).containsExactly(13L, 19L, 13L, 0L);
        });
    }

    @Test
    void schulze_example_2() {
        var tally = Written.count(
                Method.SCHULZE, 1, Written.profile("ABCD", "3 ACDB", "9 BACD", "8 CDAB", "5 DABC", "5 DBCA"));
        assertThat(Written.ranking(tally)).isEqualTo("C D B A");
    }

    @Test
    void ranked_pairs_leaves_out_the_weakest_defeat_of_a_circle() {
        var tally = Written.count(Method.RANKED_PAIRS, 1, Written.profile("ABC", "4 ABC", "3 BCA", "2 CAB"));
        assertThat(Written.ranking(tally)).isEqualTo("A B C");
        assertThat(tally.detail())
                .isEqualTo(new Detail.Locks(
                        List.of(List.of(0L, 6L, 4L), List.of(3L, 0L, 7L), List.of(5L, 2L, 0L)),
                        List.of(
                                new Detail.Defeat(1, 2, 7, 2, true),
                                new Detail.Defeat(0, 1, 6, 3, true),
                                new Detail.Defeat(2, 0, 5, 4, false))));
    }

    @Test
    void modified_borda_gives_a_short_ballot_few_points_and_shares_a_rank() {
        var tally = Written.count(Method.BORDA, 1, Written.profile("ABC", "2 A", "1 B(AC)"));
        assertThat(tally.last().votes()).extracting(Object::toString).containsExactly("3.5", "3.0", "1.5");
    }

    @Test
    void score_leaves_a_blank_out_of_the_mean() {
        var profile = Profile.of(List.of("A", "B", "C"))
                .scored(2, java.util.Map.of(0, 4, 1, 3))
                .scored(1, java.util.Map.of(1, 5, 2, 5))
                .build();
        var terms = Terms.of(1, DrawnOrder.ofFile(3)).withScoresNeeded(2);
        var tally = Tallying.count(profile, Method.SCORE, terms);
        assertThat(Written.winners(tally)).isEqualTo("A");
        assertThat(Written.ranking(tally)).isEqualTo("A B C");
        assertThat(tally.last().votes()).extracting(Object::toString).containsExactly("4.00000", "3.66667", "5.00000");
    }
}
