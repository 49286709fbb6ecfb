package si.plenum.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry before it is written: {@code Entry.of("vote.opened", "vote/" + id).field("question", text).list("roll", ids)}.
 * Unchangeable; each call gives a new one.
 *
 * <p>Type, subject and the names of the fields stay in the clear for ever, so they never name a person; values can be erased.
 */
public final class Entry {

    private static final Pattern TYPE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
    private static final Pattern SUBJECT = Pattern.compile("[a-z]+(-[a-z]+)*/[A-Za-z0-9-]+");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    private final String type;
    private final String subject;
    private final SortedMap<String, Content> fields;

    private Entry(String type, String subject, SortedMap<String, Content> fields) {
        this.type = type;
        this.subject = subject;
        this.fields = fields;
    }

    /** What stands behind a field: canonical JSON. */
    public sealed interface Content {

        /** One value. */
        record Value(String canonical) implements Content {}

        /** A list, each element of which can be shown or erased alone. */
        record Elements(List<String> canonical) implements Content {}
    }

    /**
     * @param type what happened, for example {@code vote.opened}
     * @param subject what it happened to, for example {@code vote/} and its id; opaque, no person
     */
    public static Entry of(String type, String subject) {
        require(TYPE, type);
        require(SUBJECT, subject);
        return new Entry(type, subject, Collections.emptySortedMap());
    }

    /** With one value more, of the kinds that {@link CanonicalJson#write} knows. */
    public Entry field(String name, @Nullable Object value) {
        return with(name, new Content.Value(CanonicalJson.write(value)));
    }

    /** With one list more, such as a roll: in the order given, each element under a salt of its own. */
    public Entry list(String name, Collection<?> elements) {
        var canonical = new ArrayList<String>(elements.size());
        for (var element : elements) {
            canonical.add(CanonicalJson.write(element));
        }
        return with(name, new Content.Elements(List.copyOf(canonical)));
    }

    public String type() {
        return type;
    }

    public String subject() {
        return subject;
    }

    /** The fields by name, in the order of their names. */
    public SortedMap<String, Content> fields() {
        return fields;
    }

    private Entry with(String name, Content content) {
        require(NAME, name);
        var more = new TreeMap<>(fields);
        if (more.put(name, content) != null) {
            throw new IllegalArgumentException("The entry has a field " + name + " already");
        }
        return new Entry(type, subject, Collections.unmodifiableSortedMap(more));
    }

    private static void require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form " + form);
        }
    }
}
