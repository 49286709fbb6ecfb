import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures and prints a table: {@code bin/bench [NAME...]}, all where none is named. Each writes {@code target/bench/NAME.json}.
 * Runs from its source ({@code java src/bench/Bench.java}); the checkout is the system property {@code plenum.home}.
 */
public final class Bench {

    /** Something that can be measured. */
    interface Measurement {
        Report measure(Checkout checkout) throws IOException, InterruptedException;
    }

    private static final Map<String, Measurement> ALL =
            new java.util.TreeMap<>(Map.of(
                    "startup", new Startup(),
                    "memory", new Memory(),
                    "casting", new Casting(),
                    "counting", new Counting(),
                    "documents", new DocumentFigures(),
                    "secret", new Secret()));

    public static void main(String... names) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var checkout = new Checkout(Path.of(System.getProperty("plenum.home")));
        var wanted = names.length == 0 ? List.copyOf(ALL.keySet()) : List.of(names);
        for (var name : wanted) {
            if (!ALL.containsKey(name)) {
                System.err.println("Not a measurement: " + name + " (there are " + String.join(", ", ALL.keySet()) + ")");
                System.exit(2);
            }
        }
        System.out.printf("%-10s %10s %-5s %8s  %s%n", "what", "median", "", "ratio", "runs");
        for (var name : wanted) {
            var report = ALL.get(name).measure(checkout);
            report.write(checkout.home().resolve("target/bench"));
            System.out.println(report.row());
        }
    }
}
