package si.plenum.shell;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A row of what awaits a person.
 *
 * @param verb  the key of the verb that opens the row
 * @param when  the deadline, or for a draft when it was saved
 * @param kind  how pressing it is
 */
record Task(
        String verb,
        String verbIs,
        String title,
        String address,
        Optional<Line> more,
        Optional<Instant> when,
        Kind kind) {

    /** A sentence to be said in the reader's language. */
    record Line(String key, Map<String, ?> arguments) {}

    /** How pressing a row is, the most pressing first. */
    enum Kind {
        NOW,
        OPEN,
        DRAFT,
        DONE
    }

    Task(String verb, String title, String address, Kind kind) {
        this(verb, "", title, address, Optional.empty(), Optional.empty(), kind);
    }

    Task more(String key, Map<String, ?> arguments) {
        return new Task(verb, verbIs, title, address, Optional.of(new Line(key, arguments)), when, kind);
    }

    Task when(Instant moment) {
        return new Task(verb, verbIs, title, address, more, Optional.of(moment), kind);
    }

    boolean now() {
        return kind == Kind.NOW;
    }

    boolean done() {
        return kind == Kind.DONE;
    }

    boolean saved() {
        return kind == Kind.DRAFT;
    }
}
