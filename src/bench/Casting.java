import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Ballots a second: (a) ours over HTTP with 32 clients, (b) plain JDBC with one row a commit, (c) plain JDBC in our group size,
 * (d) an empty POST; alternating, medians. The same table, constraints and checks, the same number of connections, a voter for
 * each ballot, the disk waited for.
 */
final class Casting implements Bench.Measurement {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final int VOTERS = Integer.getInteger("bench.voters", 60_000);
    private static final int CLIENTS = 32;

    /** What somebody does once for a voter, until the time is over. */
    private interface Work {
        void once(int voter) throws Exception;
    }

    private interface Worker {
        /** Made for each thread, with a connection of its own. */
        Work begin() throws Exception;
    }

    @Override
    public Report measure(Checkout checkout) throws IOException, InterruptedException {
        var data = checkout.home().resolve("target/bench/data-casting");
        Checkout.delete(data);
        Files.createDirectories(data.getParent());
        int port = Checkout.freePort();
        try (var program = checkout.demo(data, port)) {
            return rounds(port, Electorate.on(data, VOTERS));
        } catch (SQLException failed) {
            throw new IOException(failed);
        } finally {
            Checkout.delete(data);
        }
    }

    private static Report rounds(int port, Electorate electorate) throws SQLException, InterruptedException, IOException {
        var ours = new ArrayList<Double>();
        var single = new ArrayList<Double>();
        var grouped = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        var sizes = new ArrayList<Double>();
        warmUp(port, electorate);
        System.err.printf("%5s %10s %10s %10s %10s %8s %10s %10s%n", "", "a", "b", "c", "d", "group", "syncs a", "syncs b");
        for (int round = 1; round <= ROUNDS; round++) {
            var vote = electorate.open();
            long before = electorate.syncs();
            ours.add(perSecond(CLIENTS, VOTERS, () -> {
                var client = new Client(port);
                return voter -> client.expect(200, vote.cast(voter));
            }));
            long synced = electorate.syncs();
            double size = electorate.groupSize(vote);
            sizes.add(size);

            var alone = electorate.open();
            long beforeAlone = electorate.syncs();
            single.add(perSecond(electorate.connections(), VOTERS, () -> {
                var box = electorate.box(alone, 1);
                return box::cast;
            }));
            long syncedAlone = electorate.syncs();

            var together = electorate.open();
            int group = (int) Math.max(1, Math.round(size));
            grouped.add(group * perSecond(electorate.connections(), VOTERS / group, () -> {
                var box = electorate.box(together, group);
                return box::cast;
            }));

            empty.add(perSecond(CLIENTS, VOTERS, () -> {
                var client = new Client(port);
                return voter -> client.expect(404, vote.nothing(voter));
            }));
            System.err.printf("%5d %10.0f %10.0f %10.0f %10.0f %8.1f %10d %10d%n", round, ours.getLast(), single.getLast(),
                    grouped.getLast(), empty.getLast(), size, synced - before, syncedAlone - beforeAlone);
        }
        double a = Report.median(ours);
        System.err.printf("a/b %.2f, a/c %.2f, a/d %.2f, mean group %.1f%n", a / Report.median(single),
                a / Report.median(grouped), a / Report.median(empty), Report.median(sizes));
        return new Report("casting", a / Report.median(single), "1/s", ours, "bin/bench casting");
    }

    /** Until the program gets no faster: it is measured as it serves, not as it starts. */
    private static void warmUp(int port, Electorate electorate) throws SQLException, InterruptedException {
        double before = 0;
        for (double now = warmer(port, electorate); now > before * 1.05; now = warmer(port, electorate)) before = now;
    }

    private static double warmer(int port, Electorate electorate) throws SQLException, InterruptedException {
        var vote = electorate.open();
        return perSecond(CLIENTS, VOTERS, () -> {
            var client = new Client(port);
            return voter -> client.expect(200, vote.cast(voter));
        });
    }

    /** How often a second the work was done by so many at once. */
    private static double perSecond(int workers, int voters, Worker worker) throws InterruptedException {
        var next = new AtomicInteger();
        var done = new LongAdder();
        var failed = new ConcurrentLinkedQueue<Exception>();
        var threads = new ArrayList<Thread>();
        long began = System.nanoTime();
        long end = began + SECONDS * 1_000_000_000L;
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    var work = worker.begin();
                    for (int voter = next.getAndIncrement();
                            voter < voters && System.nanoTime() < end;
                            voter = next.getAndIncrement()) {
                        work.once(voter);
                        done.increment();
                    }
                } catch (Exception reason) {
                    failed.add(reason);
                }
            }));
        }
        for (var thread : threads) thread.join();
        if (!failed.isEmpty()) throw new IllegalStateException("a cast failed", failed.peek());
        return done.sum() / ((System.nanoTime() - began) / 1e9);
    }
}
