package si.plenum.voting.tally.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;

class BltWriterTest {

    @TempDir
    private Path folder;

    @Test
    void ballots_are_written_in_the_order_of_their_numbers() {
        var profile = Profile.of(List.of("Ana", "Borut \"B\"", "Črt"))
                .withdraw(2)
                .ranked(1, List.of(List.of(1), List.of(0)))
                .ranked(2, List.of(List.of(2, 0)))
                .blank(3)
                .ranked(4, List.of(List.of(0)))
                .build();
        assertThat(BltWriter.write(profile, 1, DrawnOrder.stated(List.of(2, 0, 1)), "A title\nof two lines"))
                .isEqualTo("""
                        3 1
                        -3
                        [tie 3 1 2]
                        3 0
                        4 1 0
                        2 1=3 0
                        1 2 1 0
                        0
                        "Ana"
                        "Borut "B""
                        "Črt"
                        "A title of two lines"
                        """);
    }

    @Test
    void what_is_written_reads_as_the_same_election() throws Exception {
        var first = BallotFile.read(GoldenFilesTest.FOLDER.resolve("council.blt"));
        var order = first.order();
        assertThat(order).isNotNull();
        var file = folder.resolve("again.blt");
        Files.writeString(file, BltWriter.write(first.profile(), first.seats(), order, "Odbor"));
        var second = BallotFile.read(file);
        assertThat(second.order()).isEqualTo(order);
        assertThat(Tallying.count(second.profile(), Method.MEEK_STV, Terms.of(second.seats(), order)))
                .isEqualTo(Tallying.count(first.profile(), Method.MEEK_STV, Terms.of(first.seats(), order)));
    }
}
