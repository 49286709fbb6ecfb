package si.plenum.voting.tally;

/**
 * Who could vote and who was there, in the rule's unit.
 *
 * @param present entries present, recused ones included; in a vote by correspondence, entries that cast
 * @param roll entries of the electoral roll, recused ones included
 * @param lateQuorum whether the waiting time of the session was over when the vote opened
 * @param recusedPresent entries excluded from this vote that are present
 * @param recused all entries excluded from this vote
 */
public record Turnout(long present, long roll, boolean lateQuorum, long recusedPresent, long recused) {

    public Turnout {
        if (recusedPresent < 0 || recusedPresent > recused) {
            throw new IllegalArgumentException("%d of %d recused cannot be present".formatted(recusedPresent, recused));
        }
        if (present < recusedPresent || present - recusedPresent > roll - recused) {
            throw new IllegalArgumentException("%d (%d recused) cannot be present of a roll of %d (%d recused)"
                    .formatted(present, recusedPresent, roll, recused));
        }
    }

    public Turnout(long present, long roll, boolean lateQuorum) {
        this(present, roll, lateQuorum, 0, 0);
    }

    public Turnout(long present, long roll) {
        this(present, roll, false);
    }

    /** The same turnout as if the recused entries were not on the roll. */
    Turnout withoutRecused() {
        return new Turnout(present - recusedPresent, roll - recused, lateQuorum);
    }
}
