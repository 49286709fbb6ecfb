import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A million ballots by every method, each held to its bound, and the whole command {@code tally} beside belenios-tool. The ratio is
 * that of the method that comes nearest to its bound: 1 is the bound.
 */
final class Counting implements Bench.Measurement {

    private static final String BELENIOS = "belenios-tool";
    private static final int TIMES = 3;

    /** One line of what was measured. */
    private record Line(String name, String unit, double bound, List<Double> runs) {

        static Line of(String text) {
            var words = text.split(" ");
            return new Line(
                    words[0],
                    words[1],
                    Double.parseDouble(words[2]),
                    Arrays.stream(words).skip(3).map(Double::valueOf).toList());
        }

        double share() {
            return bound == 0 ? 0 : Report.median(runs) / bound;
        }
    }

    @Override
    public Report measure(Checkout checkout) throws IOException, InterruptedException {
        var folder = Files.createDirectories(checkout.home().resolve("target/bench/ballots"));
        var lines = new ArrayList<Line>();
        for (var text : output(List.of(
                Checkout.java("java"), "-XX:+UseSerialGC", "-Xmx2g", "-cp", checkout.compiled("counting"),
                "bench.CountingRun", folder.toString()))) {
            var line = Line.of(text);
            lines.add(line);
            System.err.printf("%-14s %10.2f %-7s%s%n", line.name(), Report.median(line.runs()), line.unit(),
                    line.bound() == 0 ? "" : " of at most %.0f".formatted(line.bound()));
        }
        compare(checkout, folder);
        var shares = lines.stream().map(Line::share).toList();
        double worst = shares.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return new Report("counting", worst, "bound", shares.stream().filter(share -> share > 0).toList(),
                "bin/bench counting");
    }

    /** The whole command from its call to its end, in turns with the other program where it is installed. */
    private static void compare(Checkout checkout, Path folder) throws IOException, InterruptedException {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        boolean installed = isInstalled();
        for (int i = 0; i < TIMES; i++) {
            ours.add(seconds(folder, List.of(
                    checkout.home().resolve("bin/tally").toString(),
                    folder.resolve("ballots.blt").toString(), "--method", "schulze", "--format", "json")));
            if (!installed) continue;
            theirs.add(seconds(folder, List.of(
                    BELENIOS, "method", "schulze", "--blank-allowed=false", "--nchoices=10")));
        }
        System.err.printf("the whole command by Schulze: %.2f s%n", Report.median(ours));
        if (installed) {
            System.err.printf("%s on the same ballots: %.2f s; ours takes %.2f of it (at most 0.50)%n",
                    BELENIOS, Report.median(theirs), Report.median(ours) / Report.median(theirs));
        } else {
            System.err.println(BELENIOS + " is not installed, so nothing was compared with it.");
        }
    }

    private static double seconds(Path folder, List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectInput(folder.resolve("ballots.json").toFile())
                .redirectOutput(folder.resolve("result.json").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + " failed");
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, BELENIOS)));
    }

    private static List<String> output(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines;
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + " failed");
        return lines;
    }
}
