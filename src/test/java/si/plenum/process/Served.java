package si.plenum.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The program as people start it: {@code bin/run --demo}, a process of its own, its database server another. */
record Served(Process program, int port, Path data) {

    /** With the build of the start's archive, which follows a new jar. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    static Served start(Path data, int port) throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var output = Files.createTempFile(data.getParent(), "program-", ".log");
        var program = new ProcessBuilder(
                        home.resolve("bin/run").toString(),
                        "--demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(output).contains("Plenum ready: ")) {
            if (!program.isAlive() || System.nanoTime() > deadline) {
                program.destroy();
                throw new AssertionError("bin/run did not get ready:\n" + Files.readString(output));
            }
            Thread.sleep(100);
        }
        return new Served(program, port, data);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** SIGKILL to the program alone. */
    void kill() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    /** As an operator stops it, the database server with it. */
    void stop() throws InterruptedException {
        program.destroy();
        if (!program.waitFor(30, TimeUnit.SECONDS)) program.destroyForcibly().waitFor();
    }

    /** The process of its database server, from the server's own note. */
    static ProcessHandle server(Path data) throws IOException {
        long process = Long.parseLong(
                Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(process).orElseThrow();
    }

    /** Straight to the database, past the program. */
    static Connection database(Path data) throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/plenum",
                "plenum",
                Files.readString(data.resolve("pg.secret")));
    }
}
