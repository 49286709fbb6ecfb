package si.plenum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TallyFilesTest {

    private static final String FOLDER = "src/test/resources/tally/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_file_is_counted_by_the_method_that_its_kind_usually_is() throws Exception {
        assertThat(tally(FOLDER + "council.blt", "--format", "json")).isZero();
        assertThat(out).hasToString(Files.readString(Path.of(FOLDER + "council.scottish-stv.json")));
    }

    @Test
    void a_seed_takes_the_place_of_the_order_in_the_file() throws Exception {
        var file = folder.resolve("tie.blt");
        Files.writeString(file, "3 1\n2 1 0\n2 2 0\n2 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n");
        // SHA-256 of the byte 00 and "1", "2", "3" begins 22, fa, 90 (sha256sum).
        assertThat(tally(file.toString(), "--method", "plurality", "--seed", "00", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"order\":[\"A\",\"C\",\"B\"],\"by\":\"drawn-order\"");
        assertThat(tally(file.toString(), "--method", "plurality", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"order\":[\"A\",\"B\",\"C\"],\"by\":\"file-order\"");
    }

    @Test
    void text_tells_every_round_and_who_is_elected() {
        assertThat(tally(FOLDER + "council.blt", FOLDER + "budget.pb")).isZero();
        assertThat(out.toString())
                .contains("== " + FOLDER + "council.blt", "Round 4", "(lost in rounding)", "Elected: Ana, Dora")
                .contains("a: cost 40, 3 supporters, each pays at most 40/3");
    }

    @Test
    void a_bad_file_is_told_with_its_line_and_the_others_are_counted() throws Exception {
        var bad = folder.resolve("bad.blt");
        Files.writeString(bad, "2 1\n3 1 0\n1 7 0\n");
        assertThat(tally(bad.toString(), FOLDER + "council.blt")).isEqualTo(1);
        assertThat(err.toString())
                .contains(bad + ":3: Here must be a candidate's number")
                .doesNotContain("Exception");
        assertThat(out.toString()).contains("Elected: Ana, Dora");
    }

    @Test
    void ballots_that_a_method_cannot_count_are_bad_input() {
        assertThat(tally(FOLDER + "council.blt", "--method", "equal-shares")).isEqualTo(1);
        assertThat(err.toString()).contains("no costs");
        assertThat(tally(folder.resolve("none.blt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no such file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--method consensus", "--method nonsense", "--seats 0", "--seed xyz", "--format csv", "--max 0"})
    void misuse_is_another_exit_code(String options) {
        assertThat(tally((FOLDER + "council.blt " + options).split(" "))).isEqualTo(2);
    }

    @Test
    void without_a_file_there_is_nothing_to_count() {
        assertThat(tally()).isEqualTo(2);
    }

    private int tally(String... arguments) {
        return new CommandLine(new TallyFiles())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
