package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that the program and its database leave behind: what is logged, told, measured, answered and stored, from the
 * moment on at which this was made.
 */
final class Traces implements AutoCloseable {

    private final ConfigurableApplicationContext program;
    private final JdbcClient database;
    private final Printed printed = new Printed();
    private final long firstWritten;
    private final Queue<String> events = new ConcurrentLinkedQueue<>();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final ApplicationListener<ApplicationEvent> listener = event -> events.add(
            event instanceof PayloadApplicationEvent<?> carried
                    ? String.valueOf(carried.getPayload())
                    : event.toString());

    Traces(ConfigurableApplicationContext program) {
        this.program = program;
        this.database = program.getBean(JdbcClient.class);
        this.firstWritten =
                database.sql("SELECT txid_current()").query(Long.class).single();
        program.addApplicationListener(listener);
    }

    /** Keeps an answer or an address. */
    void said(String words) {
        said.add(words);
    }

    /** Keeps an error with everything that caused it. */
    void said(Throwable failure) {
        var printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        said.add(printed.toString());
    }

    /** How many answers, addresses and errors were kept. */
    int heard() {
        return said.size();
    }

    int told() {
        return events.size();
    }

    /** What the program logged. */
    String logged() {
        return printed.all();
    }

    /** What the database server has written into its log files. */
    String serverLog() {
        var folder =
                Path.of(database.sql("SHOW data_directory").query(String.class).single(), "log");
        try (var files = Files.list(folder)) {
            return files.map(Traces::read).collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the markers are found.
     *
     * @param holds the tables that hold choices, which are not searched
     */
    Set<String> of(Collection<String> markers, Set<String> holds) {
        var found = new TreeSet<String>();
        var wanted = written(markers);
        look("the log of the program", printed.all(), wanted, found);
        look("the log of the database", serverLog(), wanted, found);
        look("an event", String.join("\n", events), wanted, found);
        look("an answer, an address or an error", String.join("\n", said), wanted, found);
        look("a measure", measures(), wanted, found);
        for (var table : tables()) if (!holds.contains(table) && holds(table, wanted)) found.add(table);
        return found;
    }

    private List<String> tables() {
        return database.sql("SELECT table_schema || '.' || table_name FROM information_schema.tables"
                        + " WHERE table_type = 'BASE TABLE'"
                        + " AND table_schema NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
    }

    private boolean holds(String table, Set<String> wanted) {
        var patterns = wanted.stream()
                .map(marker -> "%" + marker.replace("\\", "\\\\") + "%")
                .toArray(String[]::new);
        // Other tests have left rows of their own.
        return database.sql("SELECT count(*) FROM " + table + " stored"
                                + " WHERE xmin::text::bigint >= :first AND stored::text ILIKE ANY (:patterns)")
                        .param("first", firstWritten)
                        .param("patterns", patterns)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private String measures() {
        return program.getBean(MeterRegistry.class).getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(joining("\n"));
    }

    private static void look(String place, String text, Set<String> wanted, Set<String> found) {
        for (var marker : wanted) if (text.contains(marker)) found.add(place + ": " + marker);
    }

    /** A marker in the ways in which it may be written down: as it is, quoted, as JSON with spaces, in hexadecimal digits. */
    private static Set<String> written(Collection<String> markers) {
        var all = new HashSet<String>();
        for (var marker : markers) {
            for (var form : List.of(
                    marker, marker.replace(",", ", "), marker.replace(",", ", ").replace(":", ": "))) {
                all.add(form);
                all.add(form.replace("\"", "\"\""));
                all.add(form.replace("\"", "\\\""));
            }
            all.add(HexFormat.of().formatHex(marker.getBytes(UTF_8)));
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.getBean(ApplicationEventMulticaster.class).removeApplicationListener(listener);
        printed.close();
    }
}
