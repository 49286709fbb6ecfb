package si.plenum.voting.picture;

import java.math.BigDecimal;
import java.util.List;

/** One bar that parts of a whole fill one after another: the projects in a budget, the statements of a round. */
public final class Stack {

    private static final int TOP = 26;
    private static final int BAR = 40;

    private Stack() {}

    /**
     * One part.
     *
     * @param code one or two letters that stand in it, where there is room
     * @param filled full or pale: parts side by side differ by their edge, not by colour
     */
    public record Part(String code, BigDecimal size, boolean filled) {}

    /**
     * @param label what a screen reader says instead
     * @param whole the size of the full bar; what the parts leave is hatched
     * @param left the words above on the left, for example "Razdeljeno: 9.300 EUR"
     * @param right the words above on the right
     * @return an SVG element
     */
    public static String svg(String label, List<Part> parts, BigDecimal whole, String left, String right) {
        var drawing = Drawing.fluid(TOP + BAR + 2, label);
        drawing.words("0", 16, 15, "start", "strong", left).words("100%", 16, 15, "end", "", right);
        drawing.hatched("0", TOP, "100%", BAR);
        var start = BigDecimal.ZERO;
        for (var part : parts) {
            var x = Drawing.percent(start, whole);
            var middle = Drawing.percent(start.add(part.size().divide(BigDecimal.TWO)), whole);
            drawing.box(x, TOP, Drawing.percent(part.size(), whole), BAR, part.filled() ? "stack-full" : "stack-pale");
            if (part.size().multiply(BigDecimal.valueOf(14)).compareTo(whole) >= 0) {
                drawing.words(middle, TOP + BAR / 2.0 + 5, 15, "middle", part.filled() ? "on-ink" : "", part.code());
            }
            start = start.add(part.size());
        }
        return drawing.done();
    }
}
