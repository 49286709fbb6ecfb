package si.plenum.community.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Ranges of days as PostgreSQL knows them: the first day belongs to the range, the last one named no longer does. */
final class Days {

    private Days() {}

    static Condition holdsOn(LocalDate day, Field<?> range) {
        return condition("{0} @> {1}", range, val(day));
    }

    static Condition overlaps(Field<?> range, LocalDate from, @Nullable LocalDate until) {
        return condition("{0} && {1}", range, range(from, until));
    }

    /** From a day on, until further notice if {@code until} is absent. */
    static Field<?> range(LocalDate from, @Nullable LocalDate until) {
        return field("daterange({0}, {1})", val(from), val(until, LocalDate.class));
    }

    /** The same beginning, ending before another day. */
    static Field<?> endedOn(LocalDate day, Field<?> range) {
        return field("daterange(lower({0}), {1})", range, val(day));
    }

    /** What sets a column to a range; jOOQ has no type of its own for ranges of days. */
    static Map<Field<?>, Field<?>> setting(Field<?> column, Field<?> range) {
        return Map.of(column, range);
    }

    static Field<LocalDate> first(Field<?> range) {
        return field("lower({0})", LocalDate.class, range);
    }

    /** The first day after the range; null while it has no end. */
    static Field<LocalDate> end(Field<?> range) {
        return field("upper({0})", LocalDate.class, range);
    }
}
