package si.plenum.voting.tally.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not what they should be: a sentence and the line, never a stack trace. */
class BadFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blt| | 1|empty",
                "blt|x 1| 1|number of candidates",
                "blt|2 0| 1|at least one",
                "blt|99999 1| 1|at most",
                "blt|2 1 7| 1|Nothing may follow",
                "blt|2 1;3 1 2| 2|must end with 0",
                "blt|2 1;3 1 3 0| 2|candidate's number",
                "blt|2 1;3 1 1 0| 2|twice",
                "blt|2 1;3 1=0| 2|missing after",
                "blt|2 1;3 1 0 2| 2|Nothing may follow",
                "blt|2 1;-3 1 0| 2|candidate's number",
                "blt|2 1;0 1 0| 2|at least once",
                "blt|2 1;999999999999 1 0| 2|cannot be counted",
                "blt|2 1;99999999999999999999 1 0| 2|how often",
                "blt|2 1;[tie 1]| 2|each option once",
                "blt|2 1;[colour 1]| 2|Not understood",
                "blt|2 1;3 1 0| 3|0 after the ballots",
                "blt|2 1;3 1 0;0;\"A\"| 5|Names are missing",
                "blt|2 1;3 1 0;0;\"A\";\"B\";\"T\";more| 7|Nothing may follow",
                "soi|3: 1| 1|NUMBER ALTERNATIVES",
                "soi|# NUMBER ALTERNATIVES: 2;x: 1| 2|how often",
                "soi|# NUMBER ALTERNATIVES: 2;3 1| 2|must be \":\"",
                "soi|# NUMBER ALTERNATIVES: 2;3: {1,2}| 2|no equal ranks",
                "soc|# NUMBER ALTERNATIVES: 2;3: 1| 2|1 of 2",
                "toi|# NUMBER ALTERNATIVES: 2;3: {1,3}| 2|alternative's number",
                "toi|# NUMBER ALTERNATIVES: 2;3: {1 2}| 2|\",\" or",
                "toi|# NUMBER ALTERNATIVES: 2;3: {1,2| 2|\",\" or",
                "toi|# NUMBER ALTERNATIVES: 2;3: 1 2| 2|must be \",\"",
                "pb|PROJECT| 1|begin with META",
                "pb|META;key~value;budget~x;PROJECTS;project_id~cost;a~1;VOTES;vote;a| 9|must be an amount",
                "pb|META;key~value;budget~9;PROJECTS;project_id~cost;a~1;a~2| 7|twice",
                "pb|META;key~value;budget~9;PROJECTS;project_id~cost;a~1.5| 6|whole amount",
                "pb|META;key~value;budget~9;PROJECTS;project_id~price;a~1| 6|column cost",
                "pb|META;key~value;budget~9;PROJECTS;project_id~cost;a~1;VOTES;vote;a,b| 9|no project",
                "pb|META;key~value;budget~9;PROJECTS;project_id~cost;a~1;VOTES;vote;a,a| 9|twice",
                "pb|META;key~value;budget~9;PROJECTS;project_id~cost;a~0;VOTES;vote;a| 9|at least 1",
                "pb|META;key~value;PROJECTS;project_id~cost;a~1;VOTES;vote;a| 8|no budget"
            })
    void a_bad_file_is_told_with_its_line(String ending, String lines, int line, String why) throws IOException {
        var text = lines == null ? "" : lines.replace(';', '\n').replace('~', ';') + "\n";
        assertThatThrownBy(() -> read(ending, text)).isInstanceOfSatisfying(BadFile.class, bad -> {
            assertThat(bad.getMessage()).contains(why);
            assertThat(bad.line()).isEqualTo(line);
        });
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() {
        assertThatThrownBy(() -> read("blt", "2 1\n" + " ".repeat(3_000_000)))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("longer");
    }

    @Test
    void another_kind_of_file_is_refused() {
        assertThatThrownBy(() -> read("txt", "1")).isInstanceOf(BadFile.class).hasMessageContaining(".blt");
    }

    @Property(tries = 1000)
    void damage_anywhere_gives_ballots_or_a_sentence(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var names = new String[] {"council.blt", "preferences.toi", "budget.pb", "scores.pb"};
        var name = names[random.nextInt(names.length)];
        var bytes = Files.readAllBytes(GoldenFilesTest.FOLDER.resolve(name));
        for (int i = random.nextInt(4); i >= 0; i--) {
            var sign = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) " 0123=-[](){},;\"\n".charAt(random.nextInt(17));
            bytes[random.nextInt(bytes.length)] = sign;
        }
        var file = Files.createTempFile("damaged", name.substring(name.indexOf('.')));
        try {
            Files.write(file, bytes);
            var thrown = catchThrowable(() -> BallotFile.read(file));
            if (thrown != null) assertThat(thrown).isInstanceOf(BadFile.class);
        } finally {
            Files.delete(file);
        }
    }

    private BallotFile read(String ending, String text) throws IOException, BadFile {
        var file = folder.resolve("ballots." + ending);
        Files.writeString(file, text);
        return BallotFile.read(file);
    }
}
