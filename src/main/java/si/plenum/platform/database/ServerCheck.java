package si.plenum.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What a database server must be before Plenum serves from it: new enough, durable (an acknowledged vote survives a power
 * cut), and silent (no log of it holds a statement, a parameter or a row, which could tell a choice).
 */
final class ServerCheck {

    private static final int OLDEST = 18;

    static final SequencedMap<String, String> DURABLE =
            ordered("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    static final SequencedMap<String, String> SILENT = ordered(
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse",
            "log_statement", "none",
            "log_min_duration_statement", "-1",
            "log_min_duration_sample", "-1",
            "log_transaction_sample_rate", "0",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0");

    private ServerCheck() {}

    /** @throws StartRefused with the reason, and with the SQL that mends it where SQL can */
    static void check(DataSource database) {
        try (var connection = database.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartRefused(
                        "The database is PostgreSQL " + version + ": Plenum needs " + OLDEST + " or newer");
            }
            var settings = settings(connection);
            var unsafe = DURABLE.keySet().stream()
                    .filter(name -> "off".equals(settings.get(name)))
                    .toList();
            if (!unsafe.isEmpty()) {
                throw new StartRefused("The database could lose acknowledged votes, since " + String.join(", ", unsafe)
                        + " is off: turn it on and start again");
            }
            var user = connection.getMetaData().getUserName();
            var missing = SILENT.entrySet().stream()
                    .filter(wanted -> !wanted.getValue().equals(settings.get(wanted.getKey())))
                    .map(wanted ->
                            "ALTER ROLE \"%s\" SET %s = '%s';".formatted(user, wanted.getKey(), wanted.getValue()))
                    .collect(Collectors.joining("\n"));
            if (!missing.isEmpty()) {
                throw new StartRefused(
                        "The database's log could tell how somebody voted: run this as its superuser, then start again\n"
                                + missing);
            }
        } catch (SQLException unreachable) {
            throw new StartRefused("The database does not answer: " + unreachable.getMessage(), unreachable);
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, setting FROM pg_settings")) {
            while (rows.next()) settings.put(rows.getString(1), rows.getString(2));
        }
        return settings;
    }

    private static SequencedMap<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
