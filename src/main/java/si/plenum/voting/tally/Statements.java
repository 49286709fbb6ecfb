package si.plenum.voting.tally;

/**
 * Where those asked for consensus stand, in numbers.
 *
 * @param agree who agrees
 * @param reservations who agrees with a reservation
 * @param aside who does not support it and does not stand in its way, with a reason
 * @param blocks who objects, with a reason
 */
public record Statements(long agree, long reservations, long aside, long blocks) {

    public static final Statements NONE = new Statements(0, 0, 0, 0);

    public Statements {
        if (agree < 0 || reservations < 0 || aside < 0 || blocks < 0) {
            throw new IllegalArgumentException("%d agree, %d reservations, %d aside, %d blocks cannot be counted"
                    .formatted(agree, reservations, aside, blocks));
        }
    }

    /** Everyone who has stated where they stand. */
    public long stated() {
        return Math.addExact(support(), Math.addExact(aside, blocks));
    }

    /** Who would have it, with a reservation or without. */
    public long support() {
        return Math.addExact(agree, reservations);
    }
}
