package si.plenum.document.internal;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import si.plenum.document.internal.db.tables.ProvisionState;

/** Ranges of days, which jOOQ knows no type for. Open at the end where the end is unknown. */
final class Ranges {

    private Ranges() {}

    private static Field<Object> valid(ProvisionState state) {
        return DSL.field(state.getQualifiedName().append("valid"), Object.class);
    }

    /** The column itself, for writing. */
    static Field<Object> column() {
        return DSL.field(DSL.name("valid"), Object.class);
    }

    static Condition holds(ProvisionState state, LocalDate day) {
        return DSL.condition("{0} @> {1}", valid(state), DSL.val(day, SQLDataType.LOCALDATE));
    }

    static Field<LocalDate> from(ProvisionState state) {
        return DSL.field("lower({0})", SQLDataType.LOCALDATE, valid(state));
    }

    static Field<LocalDate> to(ProvisionState state) {
        return DSL.field("upper({0})", SQLDataType.LOCALDATE, valid(state));
    }

    static Field<Object> between(LocalDate from, @Nullable LocalDate to) {
        return DSL.field(
                "daterange({0}, {1})",
                Object.class, DSL.val(from, SQLDataType.LOCALDATE), DSL.val(to, SQLDataType.LOCALDATE));
    }
}
