package si.plenum.voting.picture;

import java.math.BigDecimal;
import java.util.List;

/** Two options against each other, one bar for each pair: how many rank the one before the other. */
public final class Duels {

    private static final int LINE = 20;
    private static final int BAR = 14;
    private static final int STEP = LINE + BAR + 14;

    private Duels() {}

    /**
     * One pair.
     *
     * @param left the winner with its number, for example "N 58"
     * @param right the other one
     * @param state what became of it, for example "drži"
     * @param holds whether it counts; else it is hatched
     */
    public record Duel(String left, String right, String state, long votesLeft, long votesRight, boolean holds) {}

    /**
     * @param label what a screen reader says instead
     * @return an SVG element
     */
    public static String svg(String label, List<Duel> duels) {
        var drawing = Drawing.fluid(duels.size() * STEP, label);
        int y = 0;
        for (var duel : duels) {
            var votes = BigDecimal.valueOf(duel.votesLeft() + duel.votesRight());
            var filled = Drawing.percent(BigDecimal.valueOf(duel.votesLeft()), votes);
            y += LINE;
            drawing.words("0", y - 6, 15, "start", duel.holds() ? "strong" : "", duel.left());
            drawing.words("50%", y - 6, 14, "middle", "f-soft", duel.state());
            drawing.words("100%", y - 6, 15, "end", "", duel.right());
            drawing.box("0", y, "100%", BAR, "bar-track");
            if (duel.holds()) {
                drawing.box("0", y, filled, BAR, "bar-won");
            } else {
                drawing.hatched("0", y, filled, BAR);
            }
            drawing.line("50%", y - 3, "50%", y + BAR + 3.0, 2, "s-strong");
            y += BAR + 14;
        }
        return drawing.done();
    }
}
