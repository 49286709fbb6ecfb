package si.plenum.voting;

import java.util.Map;
import si.plenum.platform.Refused;

/** The whole numbers from which a score is given, both ends included. */
public record Scale(int lowest, int highest) {

    private static final int WIDEST = 1000;

    public Scale {
        if (lowest >= highest || lowest < -WIDEST || highest > WIDEST) {
            throw new Refused("error.paper.scale", Map.of("lowest", lowest, "highest", highest));
        }
    }

    public boolean holds(int score) {
        return score >= lowest && score <= highest;
    }
}
