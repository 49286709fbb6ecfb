package si.plenum.demo.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database remembers of the demo: whether it is whole, and of what size. A build that was interrupted leaves half a
 * play behind; the next start clears the ground and plays it again.
 */
@Component
class DemoGround {

    private static final String NAME = "demo";
    private static final String BUILDING = "building";
    private static final String DAY = "demo.day";

    private final JdbcClient database;
    private final Flyway flyway;

    DemoGround(JdbcClient database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    /** The size of the demo that is complete here, "building" for half a one, or empty. */
    String state() {
        return read(NAME);
    }

    /** The day on which the demo was built; its dates count from it. */
    Optional<LocalDate> builtOn() {
        var day = read(DAY);
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    boolean interrupted() {
        return state().equals(BUILDING);
    }

    void begin() {
        note(NAME, BUILDING);
    }

    void complete(String size, LocalDate day) {
        note(DAY, day.toString());
        note(NAME, size);
    }

    /** Throws everything away and lays the tables anew. */
    void clear() {
        var schemas = database.sql("SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'")
                .query(String.class)
                .list();
        for (var schema : schemas) {
            database.sql("DROP SCHEMA \"" + schema + "\" CASCADE").update();
        }
        database.sql("CREATE SCHEMA public").update();
        flyway.migrate();
    }

    private String read(String name) {
        return database.sql("SELECT value FROM platform.setting WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void note(String name, String value) {
        database.sql("INSERT INTO platform.setting (name, value) VALUES (:name, :value)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .param("name", name)
                .param("value", value)
                .update();
    }
}
