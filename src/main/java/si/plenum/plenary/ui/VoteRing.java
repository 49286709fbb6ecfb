package si.plenum.plenary.ui;

/** The ring of votes: it fills clockwise by how many have voted, never by who or in which order. */
final class VoteRing {

    /** More dots than these would touch each other: then the ring is one line. */
    private static final int MOST_DOTS = 64;

    private static final double CENTRE = 110;
    private static final double RADIUS = 94;

    private VoteRing() {}

    /**
     * The picture.
     *
     * @param of    how many may vote
     * @param label the picture in a sentence
     * @param below the words under the number
     */
    static String of(int cast, int of, String label, String below) {
        int all = Math.max(of, cast);
        var ring = new StringBuilder("<svg viewBox=\"0 0 220 220\" role=\"img\" aria-label=\"")
                .append(Svg.escape(label))
                .append("\">");
        if (all > MOST_DOTS) {
            line(ring, cast, all);
        } else {
            dots(ring, cast, all);
        }
        return ring.append("<text x=\"110\" y=\"120\" text-anchor=\"middle\" font-size=\"52\" font-weight=\"800\">")
                .append(cast)
                .append("</text><text x=\"110\" y=\"144\" text-anchor=\"middle\" font-size=\"15\">")
                .append(Svg.escape(below))
                .append("</text></svg>")
                .toString();
    }

    private static void dots(StringBuilder ring, int cast, int all) {
        double size = Math.min(6.8, 0.8 * Math.PI * RADIUS / Math.max(all, 1));
        for (int i = 0; i < all; i++) {
            double angle = 2 * Math.PI * i / all - Math.PI / 2;
            ring.append("<circle class=\"")
                    .append(i < cast ? "dot-on" : "dot")
                    .append("\" cx=\"")
                    .append(Svg.coordinate(CENTRE + RADIUS * Math.cos(angle)))
                    .append("\" cy=\"")
                    .append(Svg.coordinate(CENTRE + RADIUS * Math.sin(angle)))
                    .append("\" r=\"")
                    .append(Svg.coordinate(size))
                    .append("\"/>");
        }
    }

    private static void line(StringBuilder ring, int cast, int all) {
        ring.append("<circle class=\"s-strong\" fill=\"none\" cx=\"110\" cy=\"110\" r=\"94\" stroke-width=\"2\"/>")
                .append("<circle class=\"s-ink\" fill=\"none\" cx=\"110\" cy=\"110\" r=\"94\" stroke-width=\"12\" ")
                .append("transform=\"rotate(-90 110 110)\" pathLength=\"")
                .append(all)
                .append("\" stroke-dasharray=\"")
                .append(cast)
                .append(' ')
                .append(all)
                .append("\"/>");
    }
}
