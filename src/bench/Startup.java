import java.io.IOException;
import java.util.ArrayList;

/** From {@code bin/run --demo} on an existing build and data to the line that says ready; beside a bare skeleton, in turns. */
final class Startup implements Bench.Measurement {

    private static final int TIMES = 5;

    @Override
    public Report measure(Checkout checkout) throws IOException {
        checkout.demo().close();
        checkout.skeleton().close();
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            try (var demo = checkout.demo()) {
                ours.add(demo.seconds());
            }
            try (var skeleton = checkout.skeleton()) {
                bare.add(skeleton.seconds());
            }
        }
        System.err.printf("a bare Spring Boot with Vaadin, without AOT cache: %.2f s%n", Report.median(bare));
        return new Report("startup", Report.median(ours) / Report.median(bare), "s", ours, "bin/run --demo");
    }
}
