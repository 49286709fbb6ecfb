import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/** Milliseconds a ballot for recounting a secret board of 10,000 with all signatures; the ratio is to the bound of half a millisecond. */
final class Secret implements Bench.Measurement {

    private static final int BALLOTS = 10_000;
    private static final int RUNS = 5;
    private static final double BOUND = 0.5;

    @Override
    public Report measure(Checkout checkout) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-XX:+UseSerialGC", "-Xmx1g", "-cp", checkout.compiled("secret"), "bench.SecretRecount",
                        Integer.toString(BALLOTS), Integer.toString(RUNS))
                .redirectErrorStream(true)
                .start();
        var runs = new ArrayList<Double>();
        try (var said = process.inputReader()) {
            for (String line; (line = said.readLine()) != null; ) {
                if (line.matches("[0-9.]+")) {
                    runs.add(Double.parseDouble(line));
                } else {
                    System.err.println(line);
                }
            }
        }
        if (process.waitFor() != 0) throw new IllegalStateException("the recount failed");
        return new Report("secret", Report.median(runs) / BOUND, "ms", runs, "SecretRecount " + BALLOTS + " " + RUNS);
    }
}
