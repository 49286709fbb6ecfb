import java.io.IOException;
import java.util.List;

/** Proportional set size of program and database together, 20 s after the demo said ready; beside a bare skeleton. */
final class Memory implements Bench.Measurement {

    private static final int IDLE_MILLIS = 20_000;

    @Override
    public Report measure(Checkout checkout) throws IOException, InterruptedException {
        double ours;
        try (var demo = checkout.demo()) {
            Thread.sleep(IDLE_MILLIS);
            ours = demo.megabytes(checkout.data());
        }
        double bare;
        try (var skeleton = checkout.skeleton()) {
            Thread.sleep(IDLE_MILLIS);
            bare = skeleton.megabytes(checkout.home().resolve("target/bench/none"));
        }
        System.err.printf("a bare Spring Boot with Vaadin, without a database: %.0f MB%n", bare);
        return new Report("memory", ours / bare, "MB", List.of(ours), "bin/run --demo");
    }
}
