package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import si.plenum.rules.Method;

class TallyingTest {

    private final Profile profile = Profile.of(List.of("A", "B", "C"))
            .chosen(3, List.of(0))
            .chosen(3, List.of(1))
            .chosen(1, List.of(1, 2))
            .blank(2)
            .build();

    @Test
    void plurality_gives_each_chosen_option_a_vote() {
        var tally = Tallying.count(profile, Method.PLURALITY, Terms.of(1, DrawnOrder.ofFile(3)));
        assertThat(tally.winners()).containsExactly(1);
        assertThat(tally.last().votes()).extracting(Object::toString).containsExactly("3", "4", "1");
        assertThat(tally.last().nonTransferable()).hasToString("2");
        assertThat(tally.ties()).isEmpty();
    }

    @Test
    void a_ballot_that_chooses_too_many_counts_for_none() {
        var terms = Terms.of(2, DrawnOrder.stated(List.of(2, 1, 0))).withMax(1);
        var tally = Tallying.count(profile, Method.APPROVAL, terms);
        assertThat(tally.last().votes()).extracting(Object::toString).containsExactly("3", "3", "0");
        assertThat(tally.winners()).containsExactly(1, 0);
        assertThat(tally.ranking()).containsExactly(List.of(0, 1), List.of(2));
        assertThat(tally.ties())
                .containsExactly(new TieUse(
                        1, TieUse.Purpose.ELECTION, List.of(0, 1), List.of(1, 0), TieUse.Means.STATED_ORDER));
    }

    @Test
    void nobody_is_elected_without_a_vote() {
        var empty = Profile.of(List.of("A", "B")).blank(5).build();
        var tally = Tallying.count(empty, Method.PLURALITY, Terms.of(1, DrawnOrder.ofFile(2)));
        assertThat(tally.winners()).isEmpty();
    }

    @Test
    void whoever_withdrew_is_passed_over_and_the_next_choice_counts() {
        var ranked = Profile.of(List.of("A", "B"))
                .withdraw(0)
                .ranked(4, List.of(List.of(0), List.of(1)))
                .build();
        var tally = Tallying.count(ranked, Method.PLURALITY, Terms.of(1, DrawnOrder.ofFile(2)));
        assertThat(tally.last().votes()).extracting(Object::toString).containsExactly("0", "4");
        assertThat(tally.ranking()).containsExactly(List.of(1));
    }

    @Test
    void votes_for_and_against_are_not_counted_by_options() {
        assertThatThrownBy(() -> Tallying.count(profile, Method.FOR_AGAINST_ABSTAIN, Terms.of(1, DrawnOrder.ofFile(3))))
                .isInstanceOf(Uncountable.class);
    }
}
