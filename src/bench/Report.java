import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a measurement found.
 *
 * @param ratio to the bare skeleton measured in the same run
 * @param runs each in {@code unit}
 * @param command how the measured program was started
 */
record Report(String name, double ratio, String unit, List<Double> runs, String command) {

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    String row() {
        var each = runs.stream().map("%.2f"::formatted).collect(Collectors.joining(" "));
        return "%-10s %10.2f %-5s %8.2f  %s".formatted(name, median(runs), unit, ratio, each);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var each = runs.stream().map("%.3f"::formatted).collect(Collectors.joining(", "));
        Files.writeString(folder.resolve(name + ".json"), """
                {"name": "%s", "ratio": %.3f, "unit": "%s", "runs": [%s], "median": %.3f, "command": "%s", "machine": "%s"}
                """.formatted(name, ratio, unit, each, median(runs), command, machine()));
    }

    private static String machine() throws IOException {
        var information = Path.of("/proc/cpuinfo");
        var model = !Files.exists(information)
                ? System.getProperty("os.arch")
                : Files.readAllLines(information).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst("[^:]*: *", ""))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
        return "%d x %s, %s, Java %s".formatted(
                Runtime.getRuntime().availableProcessors(), model.replace('"', ' '), System.getProperty("os.name"),
                System.getProperty("java.version"));
    }
}
