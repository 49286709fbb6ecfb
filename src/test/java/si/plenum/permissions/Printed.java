package si.plenum.permissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer with everything in it, whatever it says of itself: what prints nothing of a choice may still hold one. */
final class Printed {

    private static final int DEEPEST = 20;

    private final StringBuilder text = new StringBuilder();

    private Printed() {}

    static String of(@Nullable Object answer) {
        var printed = new Printed();
        printed.add(answer, 0);
        return printed.text.toString();
    }

    private void add(@Nullable Object value, int depth) {
        if (depth > DEEPEST) return;
        switch (value) {
            case null -> text.append("nothing ");
            case Optional<?> maybe -> maybe.ifPresent(inner -> add(inner, depth + 1));
            case Collection<?> many -> many.forEach(inner -> add(inner, depth + 1));
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    add(key, depth + 1);
                    add(inner, depth + 1);
                });
            case Object[] array -> add(java.util.Arrays.asList(array), depth);
            case byte[] bytes -> text.append(new String(bytes, UTF_8)).append(' ');
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) add(read(record, component), depth + 1);
            }
            default -> text.append(value).append(' ');
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
