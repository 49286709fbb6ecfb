package si.plenum.voting.tally.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;

class PabulibWriterTest {

    @TempDir
    private Path folder;

    @Test
    void projects_are_numbered_by_their_places_and_voters_by_what_they_say() {
        var profile = Profile.of(List.of("Klop; lesena", "Luč\nv stebrišču"))
                .costs(List.of(300L, 600L))
                .chosen(1, List.of(1))
                .chosen(2, List.of(0, 1))
                .blank(1)
                .build();

        assertThat(PabulibWriter.write(profile, 1000, "PL-2026-04-3")).isEqualTo("""
                        META
                        key;value
                        description;PL-2026-04-3
                        num_projects;2
                        num_votes;4
                        budget;1000
                        vote_type;approval
                        rule;equal-shares
                        PROJECTS
                        project_id;cost;name
                        1;300;Klop, lesena
                        2;600;Luč v stebrišču
                        VOTES
                        voter_id;vote
                        1;
                        2;1,2
                        3;1,2
                        4;2
                        """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_written_reads_as_the_same_budget(long seed) throws Exception {
        var random = new Random(seed);
        int projects = 3 + random.nextInt(9);
        var builder = Profile.of(IntStream.range(0, projects)
                        .mapToObj(i -> Integer.toString(i + 1))
                        .toList())
                .costs(IntStream.range(0, projects)
                        .mapToObj(i -> 1L + random.nextInt(500))
                        .toList());
        for (int voter = 0; voter < 40; voter++) {
            var named = new ArrayList<Integer>();
            for (int i = 0; i < projects; i++) if (random.nextInt(3) == 0) named.add(i);
            builder.chosen(1, named);
        }
        var profile = builder.build();
        var file = folder.resolve("budget.pb");
        Files.writeString(file, PabulibWriter.write(profile, 900, "Proračun"));

        var read = BallotFile.read(file);

        var terms = Terms.of(1, DrawnOrder.ofFile(projects)).withBudget(900);
        assertThat(read.budget()).isEqualTo(900);
        assertThat(Tallying.count(read.profile(), Method.EQUAL_SHARES, terms))
                .isEqualTo(Tallying.count(profile, Method.EQUAL_SHARES, terms));
    }
}
