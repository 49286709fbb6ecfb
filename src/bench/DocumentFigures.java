import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document of 1,000 provisions with 1,000 acts, each figure held to its bound: folded in memory, and in the database of the
 * program itself. The ratio is that of the figure that comes nearest to its bound: 1 is the bound.
 */
final class DocumentFigures implements Bench.Measurement {

    @Override
    public Report measure(Checkout checkout) throws IOException, InterruptedException {
        var data = checkout.home().resolve("target/bench/data-documents");
        Checkout.delete(data);
        Files.createDirectories(data.getParent());
        var shares = new ArrayList<Double>();
        try {
            for (var line : output(List.of(
                    Checkout.java("java"), "-XX:+UseSerialGC", "-Xmx1g", "-cp", checkout.compiled("documents"),
                    "bench.DocumentsRun", data.toString()))) {
                var words = line.split(" ");
                if (!words[words.length - 1].matches("[0-9.]+")) continue;
                double bound = Double.parseDouble(words[2]);
                double median = Report.median(Arrays.stream(words).skip(3).map(Double::valueOf).toList());
                System.err.printf("%-14s %10.2f %-6s of at most %.1f%n", words[0], median, words[1], bound);
                shares.add(median / bound);
            }
        } finally {
            Checkout.delete(data);
        }
        double worst = shares.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return new Report("documents", worst, "bound", shares, "bin/bench documents");
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
