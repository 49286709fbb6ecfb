package bench;

import java.util.SplittableRandom;

/**
 * Invented voters, the same for the same seed: each ranks some of the candidates, those that are liked by many more often first,
 * so that some ballots are alike and many are not.
 */
final class Electorate {

    static final int CANDIDATES = 10;

    private final SplittableRandom random;
    private final int[] liking = new int[CANDIDATES];
    private final int[] ballot = new int[CANDIDATES];
    private int length;

    Electorate(long seed) {
        random = new SplittableRandom(seed);
        for (int candidate = 0; candidate < CANDIDATES; candidate++) liking[candidate] = (candidate + 2) * (candidate + 2);
    }

    /** Draws the next ballot: candidates from 0, best first, as many as {@link #length()}. */
    int[] next() {
        // Half rank everybody, the others at least one.
        length = random.nextBoolean() ? CANDIDATES : 1 + random.nextInt(CANDIDATES);
        int left = (1 << CANDIDATES) - 1;
        int likings = 0;
        for (int liked : liking) likings += liked;
        for (int rank = 0; rank < length; rank++) {
            int drawn = random.nextInt(likings);
            int candidate = 0;
            while ((left >> candidate & 1) == 0 || (drawn -= liking[candidate]) >= 0) candidate++;
            ballot[rank] = candidate;
            left &= ~(1 << candidate);
            likings -= liking[candidate];
        }
        return ballot;
    }

    int length() {
        return length;
    }
}
