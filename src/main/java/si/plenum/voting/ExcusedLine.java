package si.plenum.voting;

/** An entry of a frozen roll that is excluded from its vote, with the reason. */
public record ExcusedLine(String name, String reason) {}
