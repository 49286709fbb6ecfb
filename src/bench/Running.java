import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that was started and has said that it is ready.
 *
 * @param seconds from the call to the line
 */
record Running(Process process, double seconds) implements AutoCloseable {

    /** Starts a program and waits for the line that says it is ready. */
    static Running start(Path folder, String ready, List<String> command) throws IOException {
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var told = new StringBuilder();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(ready)) {
                double seconds = (System.nanoTime() - began) / 1e9;
                // What it says from now on is read and dropped, so that it never waits for us.
                Thread.ofVirtual().start(() -> drain(reader));
                return new Running(process, seconds);
            }
            told.append(line).append('\n');
        }
        throw new IllegalStateException(String.join(" ", command) + " ended before it was ready:\n" + told);
    }

    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // Closed under us: the program was told to end.
            return;
        }
    }

    /** Proportional set size of the program, and of the database server that serves {@code data}, in MB. */
    double megabytes(Path data) throws IOException {
        var mine = Stream.concat(Stream.of(process.toHandle()), database(data)).toList();
        double kilobytes = 0;
        for (var one : mine) {
            for (var line : Files.readAllLines(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup"))) {
                if (line.startsWith("Pss:")) kilobytes += Double.parseDouble(line.replaceAll("[^0-9]", ""));
            }
        }
        return kilobytes / 1024;
    }

    private static Stream<ProcessHandle> database(Path data) throws IOException {
        var note = data.resolve("pg/postmaster.pid");
        if (!Files.exists(note)) return Stream.of();
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst().strip())).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants());
    }

    /** Ends it as an operator would, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("does not stop");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
