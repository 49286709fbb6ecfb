package si.plenum.voting;

import org.jspecify.annotations.Nullable;

/** One line of the roll call of a counted open vote; without a choice the entry did not vote. */
public record RollCallLine(
        String name, boolean present, @Nullable Choice choice) {}
