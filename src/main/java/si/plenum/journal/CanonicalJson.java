package si.plenum.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;

/**
 * Canonical JSON (RFC 8785): one value, one text, one hash. Of numbers only whole ones that every JSON reader keeps exactly
 * are written; shares and decimals are texts.
 */
public final class CanonicalJson {

    /** The largest whole number that a double holds together with all smaller ones, RFC 7493 section 2.2. */
    public static final long LARGEST = (1L << 53) - 1;

    // Always six digits of seconds, as fine as the database keeps time.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @param value null, a Boolean, a String, an Integer or Long within {@link #LARGEST}, an Iterable or a Map with texts as
     *     keys; and as texts a UUID, a Hash, a LocalDate, an Instant (see {@link #time}) and whatever has a {@link WireName}
     * @throws IllegalArgumentException for everything else, and for texts that are no valid Unicode
     */
    public static String write(@Nullable Object value) {
        var out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    /** A moment as RFC 3339 in UTC with exactly six digits of seconds, later digits cut off. */
    public static String time(Instant moment) {
        return TIME.format(moment.truncatedTo(ChronoUnit.MICROS));
    }

    private static void write(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case String text -> writeText(out, text);
            case Integer number -> writeNumber(out, number);
            case Long number -> writeNumber(out, number);
            case Map<?, ?> members -> writeObject(out, members);
            case Iterable<?> elements -> writeArray(out, elements);
            case UUID id -> writeText(out, id.toString());
            case Hash hash -> writeText(out, hash.toString());
            case LocalDate day -> writeText(out, day.toString());
            case Instant moment -> writeText(out, time(moment));
            case WireName name -> writeText(out, name.wireName());
            default ->
                throw new IllegalArgumentException(
                        "No canonical form is fixed for " + value.getClass().getName());
        }
    }

    private static void writeNumber(StringBuilder out, long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException(number + " is too large for a JSON number; write it as text");
        }
        out.append(number);
    }

    private static void writeArray(StringBuilder out, Iterable<?> elements) {
        out.append('[');
        var separator = "";
        for (var element : elements) {
            out.append(separator);
            write(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeObject(StringBuilder out, Map<?, ?> members) {
        // String.compareTo compares UTF-16 code units, which is the order of RFC 8785 section 3.2.3.
        var sorted = new TreeMap<String, @Nullable Object>();
        for (var member : members.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("The name of a member is a text, not " + member.getKey());
            }
            sorted.put(name, member.getValue());
        }
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            writeText(out, member.getKey());
            out.append(':');
            write(out, member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void writeText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(unit).append(text.charAt(++i));
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException("Half a character at " + i + " of a text of " + text.length());
            } else {
                writeUnit(out, unit);
            }
        }
        out.append('"');
    }

    private static void writeUnit(StringBuilder out, char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u%04x".formatted((int) unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
