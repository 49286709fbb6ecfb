package si.plenum.api.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;
import tools.jackson.databind.JsonNode;

/** What was sent, read part by part; what is wrong with it is gathered and said at once by {@link #check}. */
final class Input {

    private static final int LINE = 200;

    private final @Nullable JsonNode sent;
    private final List<Flaw> flaws = new ArrayList<>();

    private Input(@Nullable JsonNode sent) {
        this.sent = sent;
    }

    /** A request whose body may be left out. */
    static Input optional(@Nullable JsonNode body) {
        if (body != null && !body.isObject() && !body.isNull()) throw ApiProblem.malformed("api.object");
        return new Input(body);
    }

    static Input of(@Nullable JsonNode body) {
        if (body == null || !body.isObject()) throw ApiProblem.malformed("api.object");
        return new Input(body);
    }

    /** Whether the part was sent, with a value. */
    boolean has(String name) {
        return node(name) != null;
    }

    /** How many parts were sent. */
    int size() {
        return sent == null ? 0 : sent.size();
    }

    Optional<JsonNode> part(String name) {
        return Optional.ofNullable(node(name));
    }

    /** A text; the other one where none was sent. */
    String text(String name, String otherwise) {
        var node = node(name);
        if (node == null) return otherwise;
        if (node.isString() && isStorable(node.asString())) return node.asString();
        return flaw(name, "api.field.text", otherwise);
    }

    /** A text that must be sent. */
    String required(String name) {
        if (!has(name)) return flaw(name, "api.field.missing", "");
        return text(name, "");
    }

    /** A text that fits on a line of a page, at most {@value #LINE} characters. */
    String line(String name) {
        var text = text(name, "").strip();
        int length = text.codePointCount(0, text.length());
        if (length > LINE) {
            flaws.add(Flaw.of("/" + name, "error.too.long", Map.of("length", length, "max", LINE)));
        }
        return text;
    }

    /** As {@link #line}, and not empty. */
    String requiredLine(String name) {
        var text = line(name);
        return text.isEmpty() ? flaw(name, "api.field.missing", text) : text;
    }

    int number(String name, int otherwise) {
        var node = node(name);
        if (node == null) return otherwise;
        if (node.isIntegralNumber() && node.canConvertToInt()) return node.asInt();
        return flaw(name, "api.field.number", otherwise);
    }

    Instant time(String name) {
        try {
            var written = required(name);
            // Java reads years of more digits, which no calendar of a community and no database has.
            if (written.matches("[0-9]{4}-.*"))
                return OffsetDateTime.parse(written).toInstant();
            return flaw(name, "api.field.time", Instant.EPOCH);
        } catch (DateTimeException none) {
            return flaw(name, "api.field.time", Instant.EPOCH);
        }
    }

    Optional<UUID> id(String name) {
        if (!has(name)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text(name, "")));
        } catch (IllegalArgumentException none) {
            return flaw(name, "api.field.id", Optional.empty());
        }
    }

    <E extends Enum<E> & WireName> E choice(Class<E> type, String name, E otherwise) {
        if (!has(name)) return otherwise;
        try {
            return WireName.parse(type, text(name, ""));
        } catch (IllegalArgumentException none) {
            flaws.add(Flaw.of("/" + name, "api.field.choice", Map.of("values", values(type))));
            return otherwise;
        }
    }

    <T> T flaw(String name, String key, T otherwise) {
        if (flaws.stream().noneMatch(flaw -> flaw.pointer().equals("/" + name))) flaws.add(Flaw.of("/" + name, key));
        return otherwise;
    }

    /** @throws ApiProblem with everything that was found wrong */
    void check() {
        if (!flaws.isEmpty()) throw ApiProblem.invalid(flaws);
    }

    static <E extends Enum<E> & WireName> String values(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireName::wireName).collect(Collectors.joining(", "));
    }

    /** The database takes no NUL, and half of a surrogate pair is no character. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private @Nullable JsonNode node(String name) {
        if (sent == null || !sent.isObject()) return null;
        var node = sent.get(name);
        return node == null || node.isNull() ? null : node;
    }
}
