package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import si.plenum.rules.Method;

/** What holds of every count, whatever the ballots. */
class TallyPropertiesTest {

    @Property(tries = 300)
    void the_order_of_ballots_changes_nothing(@ForAll("elections") Election election, @ForAll long seed) {
        for (var method : Election.METHODS) {
            assertThat(election.shuffled(seed).count(method)).isEqualTo(election.count(method));
        }
    }

    @Property(tries = 300)
    void the_names_of_options_change_nothing(@ForAll("elections") Election election, @ForAll long seed) {
        var to = new java.util.ArrayList<>(
                IntStream.range(0, election.options()).boxed().toList());
        java.util.Collections.shuffle(to, new java.util.Random(seed));
        for (var method : Election.METHODS) {
            var tally = election.count(method);
            var renamed = election.renamed(to).count(method);
            assertThat(renamed.winners())
                    .isEqualTo(tally.winners().stream().map(to::get).toList());
            assertThat(sets(
                            renamed.ranking(),
                            IntStream.range(0, to.size()).boxed().toList()))
                    .isEqualTo(sets(tally.ranking(), to));
            assertThat(renamed.rounds()).hasSameSizeAs(tally.rounds());
            for (int round = 0; round < tally.rounds().size(); round++) {
                for (int option = 0; option < election.options(); option++) {
                    assertThat(renamed.rounds().get(round).votes().get(to.get(option)))
                            .isEqualTo(tally.rounds().get(round).votes().get(option));
                }
            }
        }
    }

    @Property(tries = 300)
    void no_vote_appears_or_vanishes(@ForAll("elections") Election election) {
        for (var method : List.of(Method.IRV, Method.SCOTTISH_STV, Method.MEEK_STV)) {
            var tally = election.count(method);
            for (var round : tally.rounds()) {
                var sum = round.votes().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum.add(round.nonTransferable()).add(round.roundingLoss()))
                        .isEqualByComparingTo(BigDecimal.valueOf(tally.ballots()));
            }
        }
    }

    @Property(tries = 300)
    void plurality_gives_each_ballot_to_one_option_or_to_none(@ForAll("elections") Election election) {
        var terms = Terms.of(1, DrawnOrder.stated(election.order())).withMax(1);
        var round = Tallying.count(election.profile(), Method.PLURALITY, terms).last();
        assertThat(round.votes().stream().reduce(round.nonTransferable(), BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(election.ballots().size()));
    }

    @Property(tries = 500)
    void a_run_off_is_a_transferable_vote_with_one_seat(@ForAll("elections") Election election) {
        var one = new Election(election.options(), election.ballots(), election.costs(), election.order(), 1);
        assertThat(one.count(Method.IRV).winners())
                .isEqualTo(one.count(Method.SCOTTISH_STV).winners());
    }

    @Property(tries = 500)
    void who_beats_every_other_wins_by_pairs(@ForAll("elections") Election election) {
        int winner = SlowPairs.condorcetWinner(election);
        if (winner < 0 || election.ballots().stream().allMatch(List::isEmpty)) return;
        assertThat(election.count(Method.SCHULZE).winners().getFirst()).isEqualTo(winner);
        assertThat(election.count(Method.RANKED_PAIRS).winners().getFirst()).isEqualTo(winner);
    }

    @Property(tries = 300)
    void seats_go_to_different_options_and_never_to_too_many(@ForAll("elections") Election election) {
        for (var method : Election.METHODS) {
            var winners = election.count(method).winners();
            assertThat(winners).doesNotHaveDuplicates();
            if (method != Method.EQUAL_SHARES)
                assertThat(winners.size()).as(method + " " + election).isLessThanOrEqualTo(election.seats());
        }
    }

    @Property(tries = 300)
    void everybody_who_stands_is_ranked_once(@ForAll("elections") Election election) {
        for (var method : Election.METHODS) {
            assertThat(election.count(method).ranking().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, election.options()).boxed().toList());
        }
    }

    @Property(tries = 200)
    void the_order_of_a_draw_names_each_option_once(@ForAll byte[] seed) {
        assertThat(DrawnOrder.drawn(seed, 12).options())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 12).boxed().toList());
    }

    @Provide
    Arbitrary<Election> elections() {
        return Arbitraries.oneOf(Election.any(true), Election.any(false));
    }

    private static List<TreeSet<Integer>> sets(List<List<Integer>> ranking, List<Integer> to) {
        return ranking.stream()
                .map(group -> new TreeSet<>(group.stream().map(to::get).toList()))
                .toList();
    }
}
