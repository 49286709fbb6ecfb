package si.plenum.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one matter, changed.
 *
 * @param before the rule that its author saw, or null where the matter had none
 * @param after the whole new rule
 */
public record RuleChange(@Nullable Rule before, Rule after) {

    public RuleChange {
        if (before != null && before.matter() != after.matter()) {
            throw new InvalidRule("error.rulebook.matter");
        }
    }

    public Matter matter() {
        return after.matter();
    }

    /** Whether nothing is changed. */
    @JsonIgnore
    public boolean isEmpty() {
        return after.equals(before);
    }

    /** Whether it still stands on the rule that its author saw. */
    public boolean standsOn(@Nullable Rule now) {
        return Objects.equals(before, now);
    }
}
