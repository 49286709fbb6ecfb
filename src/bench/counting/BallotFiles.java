package bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The same ballots as BLT for our program and as JSON for belenios-tool: for each ballot the rank of each candidate. */
final class BallotFiles {

    private BallotFiles() {}

    static void write(Path blt, Path json, int ballots, long seed) throws IOException {
        try (var ours = Files.newBufferedWriter(blt);
                var theirs = Files.newBufferedWriter(json)) {
            ours.write(Electorate.CANDIDATES + " 1\n");
            theirs.write('[');
            var electorate = new Electorate(seed);
            for (int i = 0; i < ballots; i++) {
                if (i > 0) theirs.write(',');
                ballot(ours, theirs, electorate.next(), electorate.length());
            }
            theirs.write(']');
            ours.write("0\n");
            for (int candidate = 0; candidate < Electorate.CANDIDATES; candidate++) ours.write("\"" + candidate + "\"\n");
            ours.write("\"Invented\"\n");
        }
    }

    private static void ballot(Writer ours, Writer theirs, int[] ballot, int length) throws IOException {
        var ranks = new int[Electorate.CANDIDATES];
        Arrays.fill(ranks, length + 1);
        var line = new StringBuilder("1");
        for (int rank = 0; rank < length; rank++) {
            line.append(' ').append(ballot[rank] + 1);
            ranks[ballot[rank]] = rank + 1;
        }
        ours.write(line.append(" 0\n").toString());
        theirs.write(Arrays.toString(ranks));
    }
}
