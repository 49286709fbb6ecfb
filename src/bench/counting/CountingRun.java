package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.file.BadFile;
import si.plenum.voting.tally.file.BallotFile;

/**
 * Counts invented ballots by every method and prints for each: name, unit, bound (0: none), and the runs. The unit {@code passes} is the
 * time of the count over that of a bare pass, which reads every rank of every group once.
 */
public final class CountingRun {

    private static final int BALLOTS = 1_000_000;
    private static final long SEED = 20251125;
    private static final int WARM = 5;
    private static final int TIMES = 9;
    private static final int SEATS = 3;

    private CountingRun() {}

    /** What all runs came to, so that none is left out because nobody wants its result. */
    private static long sum;

    public static void main(String... folder) throws IOException {
        var blt = Path.of(folder[0], "ballots.blt");
        BallotFiles.write(blt, Path.of(folder[0], "ballots.json"), BALLOTS, SEED);
        var profile = reading(blt);
        System.err.printf("%,d ballots, %,d different%n", profile.ballots(), profile.groups());
        double pass = median(runs(() -> barePass(profile)));
        print("pass", "ms", 0, List.of(pass));

        for (var method : List.of(
                Method.PLURALITY, Method.APPROVAL, Method.BORDA, Method.SCHULZE, Method.RANKED_PAIRS)) {
            counting(profile, method, pass, 10);
        }
        counting(scored(profile), Method.SCORE, pass, 10);
        counting(profile, Method.IRV, pass, 3 * count(profile, Method.IRV).rounds().size());
        counting(profile, Method.SCOTTISH_STV, pass, 3 * count(profile, Method.SCOTTISH_STV).rounds().size());
        var keeping = (Detail.Keeping) count(profile, Method.MEEK_STV).detail();
        counting(profile, Method.MEEK_STV, pass, 3 * keeping.iterations());
        budget();
        System.err.println("all runs came to " + sum);
    }

    /** Parsing and grouping, which is no part of the counts. */
    private static Profile reading(Path blt) throws IOException {
        var runs = new ArrayList<Double>();
        Profile profile = read(blt);
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            profile = read(blt);
            runs.add((System.nanoTime() - began) / 1e6);
        }
        print("reading", "ms", 0, runs);
        return profile;
    }

    private static Profile read(Path blt) throws IOException {
        try {
            return BallotFile.read(blt).profile();
        } catch (BadFile bad) {
            throw new IllegalStateException(bad);
        }
    }

    private static void counting(Profile profile, Method method, double pass, long bound) {
        var runs = runs(() -> count(profile, method).winners().size()).stream().map(run -> run / pass).toList();
        print(method.wireName(), "passes", bound, runs);
    }

    private static Tally count(Profile profile, Method method) {
        int seats = method == Method.SCOTTISH_STV || method == Method.MEEK_STV ? SEATS : 1;
        return Tallying.count(profile, method, Terms.of(seats, DrawnOrder.ofFile(profile.size())));
    }

    private static long barePass(Profile profile) {
        long sum = 0;
        for (int group = 0; group < profile.groups(); group++) {
            for (int at = profile.start(group); at < profile.end(group); at++) sum += profile.option(at);
        }
        return sum;
    }

    /** The same ballots with points for ranks. */
    private static Profile scored(Profile ranked) {
        var builder = Profile.of(ranked.options());
        for (int group = 0; group < ranked.groups(); group++) {
            int start = ranked.start(group);
            for (int at = start; at < ranked.end(group); at++) builder.score(ranked.option(at), 10 - (at - start));
            builder.cast(ranked.count(group));
        }
        return builder.build();
    }

    /** 100,000 voters, 100 projects, each voter supporting about ten, all raises included. */
    private static void budget() {
        var random = new SplittableRandom(SEED);
        var costs = IntStream.range(0, 100).mapToObj(project -> 1_000L * (10 + random.nextInt(490))).toList();
        var builder = Profile.of(IntStream.range(0, 100).mapToObj(Integer::toString).toList()).costs(costs);
        for (int voter = 0; voter < 100_000; voter++) {
            // Projects with high numbers are liked by more.
            var supported = random.ints(4 + random.nextInt(14), 0, 100 * 100)
                    .map(number -> (int) Math.sqrt(number))
                    .distinct()
                    .boxed()
                    .toList();
            builder.chosen(1, supported);
        }
        var profile = builder.build();
        var terms = Terms.of(1, DrawnOrder.ofFile(100)).withBudget(5_000_000);
        var budget = (Detail.Budget) Tallying.count(profile, Method.EQUAL_SHARES, terms).detail();
        System.err.printf("equal shares: %d projects bought, %d raises%n", budget.purchases().size(), budget.raises());
        print("equal-shares", "ms", 1000, runs(() -> Tallying.count(profile, Method.EQUAL_SHARES, terms).winners().size()));
    }

    private static List<Double> runs(LongSupplier work) {
        var runs = new ArrayList<Double>();
        for (int i = -WARM; i < TIMES; i++) {
            long began = System.nanoTime();
            sum += work.getAsLong();
            if (i >= 0) runs.add((System.nanoTime() - began) / 1e6);
        }
        return runs;
    }

    private static double median(List<Double> runs) {
        return runs.stream().sorted().toList().get(runs.size() / 2);
    }

    private static void print(String name, String unit, long bound, List<Double> runs) {
        var words = new String[runs.size()];
        Arrays.setAll(words, i -> "%.3f".formatted(runs.get(i)));
        System.out.println(name + " " + unit + " " + bound + " " + String.join(" ", words));
    }
}
