package si.plenum.voting.tally.pairwise;

import java.util.BitSet;

/** Locked defeats and everything that follows from them: whoever leads somebody also leads those that they lead. */
final class Locked {

    private final BitSet[] leads;

    Locked(int options) {
        leads = new BitSet[options];
        for (int option = 0; option < options; option++) leads[option] = new BitSet(options);
    }

    /** Whether a chain of locked defeats leads from one option to the other. */
    boolean leads(int one, int other) {
        return leads[one].get(other);
    }

    /** Locks a defeat. It must not close a circle. */
    void lock(int winner, int loser) {
        if (leads(winner, loser)) return;
        for (int option = 0; option < leads.length; option++) {
            if (option != winner && !leads(option, winner)) continue;
            leads[option].set(loser);
            leads[option].or(leads[loser]);
        }
    }
}
