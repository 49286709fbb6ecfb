package si.plenum.voting;

/** Whether an entry of the roll of a secret vote was issued a ballot; never whether or how it was used. */
public record DrawnLine(String name, boolean drawn) {}
