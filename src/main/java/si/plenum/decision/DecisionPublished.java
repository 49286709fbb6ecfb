package si.plenum.decision;

/** News that a decision became public. Its number only. */
public record DecisionPublished(String number) {}
