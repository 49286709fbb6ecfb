package si.plenum.decision.internal;

/** A decision's number: {@code PL-2026-007}. Beyond 999 in a year it grows by a digit. */
record DecisionNumber(String prefix, int year, int ordinal) {

    @Override
    public String toString() {
        return "%s-%d-%03d".formatted(prefix, year, ordinal);
    }
}
