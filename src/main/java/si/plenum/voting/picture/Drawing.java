package si.plenum.voting.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SVG as text, with what all pictures share. Coordinates are {@code double}: they place ink and decide nothing; every number
 * that is printed comes in as text.
 */
final class Drawing {

    /** The width of pictures that are drawn on a grid: a phone shows it one to one. */
    static final int WIDTH = 360;

    private final StringBuilder text = new StringBuilder();
    /** The name of the hatching in this page: the same picture is the same text, so that pages can be cached. */
    private final String hatching;

    private Drawing(String label) {
        this.hatching = "hatch-" + Integer.toHexString(label.hashCode());
    }

    /** A picture as wide as its place, in real sizes; horizontal coordinates are in per cent. */
    static Drawing fluid(int height, String label) {
        var drawing = new Drawing(label);
        drawing.text.append("<svg width=\"100%\" height=\"").append(height).append('"');
        return drawing.head(label);
    }

    /** A picture on a grid of {@link #WIDTH}, which grows with its place. */
    static Drawing grid(int height, String label) {
        var drawing = new Drawing(label);
        drawing.text
                .append("<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append('"');
        return drawing.head(label);
    }

    private Drawing head(String label) {
        text.append(" role=\"img\" aria-label=\"").append(escape(label)).append("\"><defs><pattern id=\"");
        text.append(hatching)
                .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
                .append("<rect class=\"f-paper\" width=\"6\" height=\"6\"/>")
                .append("<rect class=\"f-ink\" width=\"1.8\" height=\"6\"/></pattern></defs>");
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    Drawing words(String x, double y, int size, String anchor, String className, String words) {
        text.append("<text x=\"").append(x).append("\" y=\"").append(number(y));
        text.append("\" font-size=\"").append(size).append('"');
        if (!anchor.equals("start"))
            text.append(" text-anchor=\"").append(anchor).append('"');
        classes(className);
        text.append('>').append(escape(words)).append("</text>");
        return this;
    }

    /** A box with an edge. */
    Drawing box(String x, double y, String width, double height, String className) {
        text.append("<rect x=\"").append(x).append("\" y=\"").append(number(y));
        text.append("\" width=\"").append(width).append("\" height=\"").append(number(height));
        text.append('"');
        classes(className);
        text.append("/>");
        return this;
    }

    /** A box with an edge, hatched. */
    Drawing hatched(String x, double y, String width, double height) {
        text.append("<rect x=\"").append(x).append("\" y=\"").append(number(y));
        text.append("\" width=\"").append(width).append("\" height=\"").append(number(height));
        text.append("\" class=\"s-ink\" stroke-width=\"1.5\" fill=\"url(#")
                .append(hatching)
                .append(")\"/>");
        return this;
    }

    Drawing line(String x1, double y1, String x2, double y2, double width, String className) {
        text.append("<line x1=\"").append(x1).append("\" x2=\"").append(x2);
        text.append("\" y1=\"").append(number(y1)).append("\" y2=\"").append(number(y2));
        text.append("\" stroke-width=\"").append(number(width)).append('"');
        classes(className);
        text.append("/>");
        return this;
    }

    Drawing path(String path, String className) {
        text.append("<path d=\"").append(path).append('"');
        classes(className);
        text.append("/>");
        return this;
    }

    Drawing hatchedPath(String path) {
        text.append("<path d=\"").append(path);
        text.append("\" class=\"s-ink\" stroke-width=\"0.8\" fill=\"url(#")
                .append(hatching)
                .append(")\"/>");
        return this;
    }

    Drawing circle(double x, double y, double radius, String className) {
        text.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        text.append("\" r=\"").append(number(radius)).append('"');
        classes(className);
        text.append("/>");
        return this;
    }

    String done() {
        return text.append("</svg>").toString();
    }

    private void classes(String className) {
        if (!className.isEmpty()) text.append(" class=\"").append(className).append('"');
    }

    /** A coordinate. */
    static String number(double value) {
        var written = String.format(Locale.ROOT, "%.2f", value);
        return written.endsWith(".00") ? written.substring(0, written.length() - 3) : written;
    }

    /** A share of a whole in per cent, between 0 and 100; 0 of nothing. */
    static String percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) return "0%";
        return part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 2, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(100))
                        .toPlainString()
                + "%";
    }

    /** Breaks a name into at most two lines, since SVG breaks none. */
    static List<String> lines(String name, int most) {
        if (name.length() <= most) return List.of(name);
        int cut = name.lastIndexOf(' ', most);
        if (cut < most / 3) cut = most;
        var lines = new ArrayList<>(List.of(name.substring(0, cut).strip()));
        var rest = name.substring(cut).strip();
        lines.add(rest.length() <= most ? rest : rest.substring(0, most - 1).strip() + "…");
        return lines;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
