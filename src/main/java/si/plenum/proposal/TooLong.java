package si.plenum.proposal;

import java.util.Map;
import si.plenum.platform.Refused;

/** A text of a draft is longer than its field takes. Its arguments are {@code length} and {@code max}, in characters. */
public class TooLong extends Refused {

    private final Problem.Field field;

    public TooLong(Problem.Field field, int length, int max) {
        super("error.too.long", Map.of("length", length, "max", max));
        this.field = field;
    }

    /** The field to mend. */
    public Problem problem() {
        return new Problem(field, key(), arguments());
    }
}
