package si.plenum.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * An enum whose constants have a name outside the program (in tables, in the JSON interface, in exports, in the journal): the
 * constant in small letters, words joined by hyphens. Such a name never changes, so neither does the constant's.
 */
public interface WireName {

    /** The constant's own name; every enum has it. */
    String name();

    /** The name outside the program, for example {@code document-change}. */
    @JsonValue
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant with this name outside the program.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & WireName> E parse(Class<E> type, String wireName) {
        for (E constant : type.getEnumConstants()) {
            if (constant.wireName().equals(wireName)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + wireName);
    }
}
