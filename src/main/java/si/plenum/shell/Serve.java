package si.plenum.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Serves. Turns its options into the program's settings, so that {@code --port 9000} is the same as {@code SERVER_PORT=9000}. */
@Command(name = "serve", description = "Serves the program (what happens without a command).")
final class Serve implements Callable<Integer> {

    /** How much invented content; the words of the command line in capitals. */
    enum Size {
        SMALL,
        LARGE
    }

    private final Consumer<String[]> start;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--demo", description = "Serve invented content, with sign-in by a button, on 127.0.0.1 only.")
    private boolean demo;

    @Option(names = "--port", paramLabel = "N", description = "Listen on this port (8080); 0: on one that is free.")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep everything in this folder (data, data-demo).")
    private @Nullable Path data;

    @Option(names = "--demo-size", paramLabel = "SIZE", description = "How much invented content: small, large.")
    private @Nullable Size size;

    @Option(names = "--fresh", description = "Throw the demo data away first.")
    private boolean fresh;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    Serve(Consumer<String[]> start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        if (!demo && fresh) throw misused("--fresh throws data away: only together with --demo");
        if (!demo && size != null) throw misused("--demo-size: only together with --demo");
        settings.stream()
                .filter(word -> !word.matches("--[\\w.-]+=.*"))
                .findFirst()
                .ifPresent(word -> {
                    throw misused("Not understood: " + word);
                });

        var given = new ArrayList<>(settings);
        if (port != null) given.add("--server.port=" + (port == 0 ? freePort() : port));
        var folder = folder();
        if (folder != null) given.add("--plenum.data=" + folder);
        if (demo) {
            given.add("--plenum.demo=true");
            given.add("--plenum.demo-size=" + (size == Size.LARGE ? "large" : "small"));
            given.add("--plenum.fresh=" + fresh);
            // Anybody who reaches a demo can sign in as anybody.
            given.add("--server.address=127.0.0.1");
            given.add("--plenum.management-port=0");
        }
        start.accept(given.toArray(String[]::new));
        return 0;
    }

    /** Taken before the start, since the addresses in feeds and mails name it. */
    private static int freePort() {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No port is free", none);
        }
    }

    /** The data folder, where it is not left to {@code PLENUM_DATA}. */
    private @Nullable Path folder() {
        if (data != null) return data.toAbsolutePath().normalize();
        if (System.getenv("PLENUM_DATA") != null) return null;
        var name = !demo ? "data" : size == Size.LARGE ? "data-demo-large" : "data-demo";
        return Path.of(System.getProperty("plenum.home", "")).resolve(name).toAbsolutePath();
    }

    private ParameterException misused(String sentence) {
        if (spec == null) throw new IllegalStateException(sentence);
        return new ParameterException(spec.commandLine(), sentence);
    }
}
