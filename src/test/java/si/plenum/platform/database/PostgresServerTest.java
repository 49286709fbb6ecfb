package si.plenum.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresServerTest {

    private static final String VERSION = System.getProperty("plenum.postgres-version");

    /** Unpacked once: it is the slow part, and not what is tested. */
    @TempDir
    static Path unpacked;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        PostgresBinaries.unpack(unpacked, VERSION);
    }

    @BeforeEach
    void with_the_binaries() throws IOException {
        Files.createSymbolicLink(folder.resolve("pg-" + VERSION), unpacked.resolve("pg-" + VERSION));
    }

    @Test
    void a_server_left_behind_is_stopped_and_what_it_committed_is_there() throws Exception {
        var data = folder.toRealPath();
        var first = PostgresServer.start(data, VERSION);
        execute(first, "CREATE TABLE kept AS SELECT 7 AS n");

        // Nobody stopped the first: the program that started it is gone.
        var second = PostgresServer.start(data, VERSION);
        try {
            assertThat(isUp(first)).isFalse();
            execute(second, "UPDATE kept SET n = 8 WHERE n = 7");
            ServerCheck.check(asDataSource(second));
        } finally {
            second.stop();
        }
        assertThat(isUp(second)).isFalse();
    }

    @Test
    void only_the_owner_reads_the_password_and_without_it_nobody_gets_in() throws Exception {
        var data = folder.toRealPath();
        var server = PostgresServer.start(data, VERSION);
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("pg.secret"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.address(), PostgresServer.USER, "guessed"))
                    .isInstanceOf(SQLException.class);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_note_of_a_process_that_is_another_program_by_now_does_no_harm() throws Exception {
        var data = folder.toRealPath();
        PostgresServer.start(data, VERSION).stop();
        Files.writeString(
                data.resolve("pg/postmaster.pid"), ProcessHandle.current().pid() + "\n" + data.resolve("pg") + "\n");

        var server = PostgresServer.start(data, VERSION);
        assertThat(isUp(server)).isTrue();
        server.stop();
    }

    @Test
    void data_of_another_major_version_is_refused() throws IOException {
        var data = folder.toRealPath();
        Files.createDirectories(data.resolve("pg"));
        Files.writeString(data.resolve("pg/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> PostgresServer.start(data, VERSION))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 17");
    }

    private static boolean isUp(PostgresServer server) {
        try (var connection = DriverManager.getConnection(server.address(), PostgresServer.USER, server.password())) {
            return connection.isValid(1);
        } catch (SQLException gone) {
            return false;
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.address(), PostgresServer.USER, server.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static PGSimpleDataSource asDataSource(PostgresServer server) {
        var source = new PGSimpleDataSource();
        source.setURL(server.address());
        source.setUser(PostgresServer.USER);
        source.setPassword(server.password());
        return source;
    }
}
