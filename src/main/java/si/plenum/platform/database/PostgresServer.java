package si.plenum.platform.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * An embedded PostgreSQL whose data stays: on 127.0.0.1 only, with a password of its own, durable. It lives in {@code pg} of the
 * data folder; its log is {@code pg.log} beside it.
 *
 * @param address of the program's database
 * @param password of the user {@value #USER}
 */
record PostgresServer(Path binaries, Path cluster, String address, String password) {

    static final String USER = "plenum";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Starts it, after making it where the folder is new, and after stopping a server that a killed program left behind. */
    static PostgresServer start(Path data, String version) {
        try {
            var binaries = PostgresBinaries.unpack(data, version);
            var cluster = data.resolve("pg");
            if (!Files.exists(cluster.resolve("PG_VERSION"))) initialise(binaries, data, cluster);
            refuseOtherMajor(cluster, version);
            stopLeftBehind(data);

            int port = freePort();
            var log = data.resolve("pg.log");
            run(binaries, "pg_ctl", "start", "-W", "-D", cluster.toString(), "-l", log.toString(), "-o", options(port));
            var password = Files.readString(data.resolve("pg.secret"));
            awaitConnection(port, password, cluster, log);
            return new PostgresServer(binaries, cluster, "jdbc:postgresql://127.0.0.1:" + port + "/" + USER, password);
        } catch (IOException failed) {
            throw new StartRefused(
                    "The embedded PostgreSQL in " + data + " does not start: " + failed.getMessage(), failed);
        }
    }

    /** Stops it; what was committed is on disk already. */
    void stop() {
        try {
            run(binaries, "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-t", "6", "-w");
        } catch (IOException failed) {
            LOG.warn("The embedded PostgreSQL did not stop: {}", failed.getMessage());
        }
    }

    private static void initialise(Path binaries, Path data, Path cluster) throws IOException {
        var secret = data.resolve("pg.secret");
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(secret);
        Files.createFile(secret, asFileAttribute(fromString("rw-------")));
        Files.writeString(secret, Base64.getUrlEncoder().withoutPadding().encodeToString(random));

        // Made beside its place and moved there when complete, so that an interrupted first start leaves nothing
        // half-made.
        var halfway = data.resolve("pg.new");
        FileSystemUtils.deleteRecursively(halfway);
        run(
                binaries,
                "initdb",
                "-D",
                halfway.toString(),
                "-U",
                USER,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret);
        Files.move(halfway, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOtherMajor(Path cluster, String version) throws IOException {
        var made = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.startsWith(made + ".")) {
            throw new StartRefused("The data in " + cluster + " was made by PostgreSQL " + made
                    + ", this program brings " + version + ": back it up with the old program and restore it here");
        }
    }

    /** Stops a server that serves this folder though its program is gone; the folder's lock must be held. */
    static void stopLeftBehind(Path data) throws IOException {
        var cluster = data.resolve("pg");
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) return;
        long process = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        var command = command(process);
        // The number may belong to another program by now, which is usual in containers.
        if (!command.isEmpty() && command.getFirst().endsWith("postgres") && command.contains(cluster.toString())) {
            LOG.info("Stopping the database server that a killed program left behind");
            var binaries = Path.of(command.getFirst()).resolve("../..").normalize();
            run(binaries, "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-t", "30", "-w");
        } else {
            Files.delete(note);
        }
    }

    private static List<String> command(long process) throws IOException {
        var line = Path.of("/proc", Long.toString(process), "cmdline");
        if (Files.exists(line)) return List.of(Files.readString(line).split("\0"));
        var info = ProcessHandle.of(process).map(ProcessHandle::info);
        return Stream.concat(
                        info.flatMap(ProcessHandle.Info::command).stream(),
                        info.flatMap(ProcessHandle.Info::arguments).stream().flatMap(Stream::of))
                .toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String options(int port) {
        var options = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=64MB",
                "jit=off",
                // An error's own text may quote what a person sent (voting secrecy), so errors are the program's to
                // report.
                "log_min_messages=log"));
        ServerCheck.DURABLE.forEach((name, value) -> options.add(name + "=" + value));
        ServerCheck.SILENT.forEach((name, value) -> options.add(name + "=" + value));
        return "-c " + String.join(" -c ", options);
    }

    private static void awaitConnection(int port, String password, Path cluster, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean seen = false;
        while (System.nanoTime() < deadline) {
            var running = Files.exists(cluster.resolve("postmaster.pid"));
            if (seen && !running) break;
            seen |= running;
            try (var connection = connect(port, "postgres", password)) {
                createDatabase(connection);
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IOException("see " + log);
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + USER + "'")) {
            if (found.next()) return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + USER);
        }
    }

    private static Connection connect(int port, String database, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, password);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the embedded PostgreSQL was starting", stopped);
        }
    }

    private static void run(Path binaries, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root; a user namespace of its own makes it nobody in particular.
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));

        var output = Files.createTempFile("plenum-" + program, ".log");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(
                        program + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", stopped);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
