package bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Prints for each figure: name, unit, bound (0: none), and the runs. */
public final class DocumentsRun {

    private static final int PROVISIONS = 1000;
    private static final int ACTS = Integer.getInteger("bench.acts", 1000);

    private DocumentsRun() {}

    public static void main(String... folder) {
        var folding = new Folding(PROVISIONS, ACTS);
        folding.check();
        var half = folding.replay(ACTS / 2);
        var whole = folding.replay(ACTS);
        print("fold", "ms", 2000, whole);
        print("growth", "times", 2.5, List.of(median(whole) / median(half)));
        print("redline", "ms", 200, folding.redline());
        try (var stored = new Stored(Path.of(folder[0]), PROVISIONS, ACTS)) {
            print("text-on-a-day", "ms", 50, stored.textOnAnyDay());
            print("replay", "ms", 2000, stored.replay());
            print("comparison", "ms", 200, stored.redline());
            print("adoption", "ms", 300, stored.adoption());
        }
        System.exit(0);
    }

    private static double median(List<Double> runs) {
        return runs.stream().sorted().toList().get(runs.size() / 2);
    }

    private static void print(String name, String unit, double bound, List<Double> runs) {
        var words = new String[runs.size()];
        Arrays.setAll(words, i -> String.format(java.util.Locale.ROOT, "%.3f", runs.get(i)));
        System.out.println(name + " " + unit + " " + bound + " " + String.join(" ", words));
    }
}
