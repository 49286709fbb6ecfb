package si.plenum.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** What a data folder holds: the records of a community, or invented content in one size. The two never mix. */
final class DataKind {

    static final String REAL = "real";

    /** What the program makes in a data folder; {@code --fresh} deletes this and nothing else of what may lie there. */
    private static final List<String> OURS =
            List.of("pg", "pg.new", "pg.log", "pg.secret", "keys", "demo.json", "kind");

    private DataKind() {}

    /**
     * Makes sure that the folder, whose lock is held, holds this kind of data or none.
     *
     * @param kind {@link #REAL}, or the size of the demo
     * @param fresh throw demo data away first
     * @throws StartRefused where it holds another kind
     */
    static void prepare(Path data, String kind, boolean fresh) {
        try {
            var note = data.resolve("kind");
            boolean empty = !Files.exists(data.resolve("pg"));
            var found = Files.exists(note) ? Files.readString(note).strip() : empty ? kind : REAL;
            if (found.equals(REAL) != kind.equals(REAL)) throw mixed(data, found);
            if (fresh) {
                PostgresServer.stopLeftBehind(data);
                for (var name : OURS) FileSystemUtils.deleteRecursively(data.resolve(name));
            } else if (!found.equals(kind)) {
                throw new StartRefused(data + " holds the demo in size " + found + ": start it with --demo-size "
                        + found + ", throw it away with --fresh, or choose another --data");
            }
            Files.writeString(note, kind);
        } catch (IOException unreadable) {
            throw new StartRefused("The data folder " + data + " cannot be used: " + unreadable, unreadable);
        }
    }

    private static StartRefused mixed(Path data, String found) {
        return new StartRefused(
                found.equals(REAL)
                        ? data + " holds a community's own data: choose another --data for the demo"
                        : data + " holds invented content: start it with --demo, or choose another --data");
    }
}
