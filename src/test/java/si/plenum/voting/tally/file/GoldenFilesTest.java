package si.plenum.voting.tally.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.platform.WireName;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.TallyJson;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;

/** Small files, each method's result checked by hand once. */
class GoldenFilesTest {

    static final Path FOLDER = Path.of("src/test/resources/tally");

    @ParameterizedTest
    @CsvSource({
        "council.blt,plurality",
        "council.blt,approval",
        "council.blt,borda",
        "council.blt,irv",
        "council.blt,schulze",
        "council.blt,ranked-pairs",
        "council.blt,scottish-stv",
        "council.blt,meek-stv",
        "preferences.toi,schulze",
        "budget.pb,equal-shares",
        "scores.pb,score"
    })
    void a_file_counts_as_it_always_did(String file, String name) throws Exception {
        var ballots = BallotFile.read(FOLDER.resolve(file));
        var method = WireName.parse(Method.class, name);
        var order = ballots.order();
        var terms = Terms.of(
                        method == Method.IRV ? 1 : ballots.seats(),
                        order == null ? DrawnOrder.ofFile(ballots.profile().size()) : order)
                .withBudget(ballots.budget())
                .withMax(method == Method.PLURALITY ? ballots.seats() : 0);
        assertThat(TallyJson.write(Tallying.count(ballots.profile(), method, terms)))
                .isEqualTo(Files.readString(FOLDER.resolve(file.replaceFirst("\\..*", "." + name + ".json")))
                        .strip());
    }
}
