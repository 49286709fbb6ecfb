package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import si.plenum.rules.Method;

/** The quick counts against slow ones that follow the definitions word by word. */
class SlowCountsTest {

    @Property(tries = 500)
    void strongest_paths_are_those_found_by_trying_every_path(@ForAll("elections") Election election) {
        var paths = (Detail.Paths) election.count(Method.SCHULZE).detail();
        for (int one = 0; one < election.options(); one++) {
            for (int other = 0; other < election.options(); other++) {
                if (one == other) continue;
                assertThat(paths.preferences().get(one).get(other))
                        .isEqualTo(SlowPairs.preferring(election, one, other));
                assertThat(paths.strengths().get(one).get(other))
                        .isEqualTo(SlowPairs.strongest(election, one, other, new boolean[election.options()]));
            }
        }
    }

    @Property(tries = 500)
    void equal_shares_buys_what_exact_purses_buy(@ForAll("elections") Election election) {
        assertThat(election.count(Method.EQUAL_SHARES).winners()).isEqualTo(new SlowShares(election, 20).winners());
    }

    @Property(tries = 500)
    void transfers_elect_whom_sheets_of_paper_elect(@ForAll("elections") Election election) {
        assertThat(Set.copyOf(election.count(Method.SCOTTISH_STV).winners()))
                .isEqualTo(new SlowTransfers(election).winners());
    }

    @Provide
    Arbitrary<Election> elections() {
        return Arbitraries.oneOf(Election.any(true), Election.any(false));
    }
}
