package si.plenum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import si.plenum.TestDatabase;

/** Rules that were stored before a field came are migrated to what held then, wherever they are stored. */
class RuleMigrationTest {

    private static final Rule RULE =
            Rule.plain(Matter.RESOLUTION, new Citation("20. člen")).with(Proposing.byMembers(14));
    private static final String OLD = RuleJson.write(RULE)
            .replace("\"extraordinaryDays\":14,", "")
            .replace("\"dissentDays\":7,", "")
            .replace("\"citation\":null,", "");

    @Test
    void stored_rules_say_the_notice_of_extraordinary_sessions_and_the_days_for_dissents() throws Exception {
        var name = "rules_" + UUID.randomUUID().toString().replace("-", "");
        try (var postgres = TestDatabase.server().getPostgresDatabase().getConnection()) {
            postgres.createStatement().execute("CREATE DATABASE " + name);
        }
        var database = TestDatabase.server().getDatabase("postgres", name);
        migrate(database, "20261125.1590");
        try (var connection = database.getConnection()) {
            insertOld(connection);
        }

        migrate(database, "latest");

        try (var connection = database.getConnection()) {
            assertThat(read(connection, "SELECT content FROM rules.rule")).isEqualTo(RULE);
            assertThat(text(connection, "SELECT content -> 'proposing' ->> 'extraordinaryDays' FROM rules.rule"))
                    .isEqualTo("14");
            assertThat(text(connection, "SELECT content -> 'conduct' ->> 'dissentDays' FROM rules.rule"))
                    .isEqualTo("7");
            assertThat(text(connection, "SELECT content -> 'quorum' ? 'citation' FROM rules.rule"))
                    .isEqualTo("t");
            assertThat(read(connection, "SELECT rule_change -> 'after' FROM proposal.revision"))
                    .isEqualTo(RULE);
            assertThat(text(connection, "SELECT rule_change -> 'before' FROM proposal.revision"))
                    .isEqualTo("null");
        }
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                // Views are of today's tables, and are made with the last of them.
                .repeatableSqlMigrationPrefix(target.equals("latest") ? "R" : "NONE")
                .load()
                .migrate();
    }

    /** Without the rows that they hang on, which say nothing about rules. */
    private static void insertOld(Connection connection) throws SQLException {
        connection.createStatement().execute("SET session_replication_role = replica");
        try (var rule = connection.prepareStatement(
                "INSERT INTO rules.rule (rulebook_id, matter, content) VALUES (gen_random_uuid(), 'resolution', ?::jsonb)")) {
            rule.setString(1, OLD);
            rule.execute();
        }
        try (var revision = connection.prepareStatement("""
                INSERT INTO proposal.revision
                    (id, proposal_id, ordinal, title, wording, wording_hash, commencement, made_at, frozen_at, rule_change)
                VALUES (gen_random_uuid(), gen_random_uuid(), 1, 'Sklic', 'Sklic je krajši.', sha256('x'), '{}', now(), now(),
                    ?::jsonb)""")) {
            revision.setString(1, "{\"before\": null, \"after\": " + OLD + "}");
            revision.execute();
        }
    }

    private static Rule read(Connection connection, String sql) throws SQLException {
        return RuleJson.read(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
