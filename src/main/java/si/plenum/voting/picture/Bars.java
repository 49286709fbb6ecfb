package si.plenum.voting.picture;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bar for each option under its name, its number at the end of the line. Options that won are full, the others pale. Text
 * has real sizes and widths are in per cent, so that one picture serves every screen.
 */
public final class Bars {

    private static final int LINE = 19;
    private static final int BAR = 16;
    private static final int BETWEEN = 14;
    private static final int MOST_LETTERS = 34;

    private Bars() {}

    /**
     * One option.
     *
     * @param value what is printed: "31", "4,25", "2.400 EUR"
     * @param size how long the bar is, in the unit of the whole
     */
    public record Bar(String name, String value, BigDecimal size, boolean won) {}

    /**
     * A line through all bars.
     *
     * @param at its place, in the unit of the whole
     */
    public record Mark(BigDecimal at, String words) {}

    /**
     * @param label what a screen reader says instead
     * @param whole the size of a bar over the whole width
     * @return an SVG element
     */
    public static String svg(String label, List<Bar> bars, BigDecimal whole, @Nullable Mark mark) {
        int top = mark == null ? 0 : LINE + 6;
        int height = top + bars.stream().mapToInt(Bars::height).sum();
        var drawing = Drawing.fluid(height, label);
        int y = top;
        for (var bar : bars) {
            for (var line : Drawing.lines(bar.name(), MOST_LETTERS)) {
                y += LINE;
                drawing.words("0", y - 5, 15, "start", bar.won() ? "strong" : "", line);
            }
            drawing.words("100%", y - 5, 15, "end", bar.won() ? "strong" : "", bar.value());
            drawing.box("0", y, "100%", BAR, "bar-track");
            drawing.box("0", y, Drawing.percent(bar.size(), whole), BAR, bar.won() ? "bar-won" : "bar-other");
            if (mark != null) cut(drawing, Drawing.percent(mark.at(), whole), y);
            y += BAR + BETWEEN;
        }
        if (mark != null) words(drawing, mark, whole);
        return drawing.done();
    }

    private static int height(Bar bar) {
        return Drawing.lines(bar.name(), MOST_LETTERS).size() * LINE + BAR + BETWEEN;
    }

    /** The mark at one bar: a line over all of them would cross the names. */
    private static void cut(Drawing drawing, String at, double y) {
        drawing.line(at, y - 4, at, y + BAR + 4, 6, "s-paper").line(at, y - 4, at, y + BAR + 4, 2.5, "s-ink");
    }

    private static void words(Drawing drawing, Mark mark, BigDecimal whole) {
        var share = mark.at().multiply(BigDecimal.valueOf(100));
        var anchor = share.compareTo(whole.multiply(BigDecimal.valueOf(70))) > 0
                ? "end"
                : share.compareTo(whole.multiply(BigDecimal.valueOf(30))) < 0 ? "start" : "middle";
        drawing.words(Drawing.percent(mark.at(), whole), LINE - 5, 14, anchor, "strong", mark.words());
    }
}
