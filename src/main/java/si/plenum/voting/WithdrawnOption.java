package si.plenum.voting;

/** An option that no longer stands although it is on the ballot: the count passes it over, the ballots stay. */
public record WithdrawnOption(OptionId id, String name, String reason) {}
