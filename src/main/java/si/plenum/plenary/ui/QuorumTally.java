package si.plenum.plenary.ui;

import si.plenum.plenary.QuorumView;

/** The quorum as a tally: a stroke for each member with a vote, heavy for those who are here, a long one where it is met. */
final class QuorumTally {

    private static final double WIDTH = 304;
    private static final int MOST_STROKES = 80;

    private QuorumTally() {}

    /**
     * The picture.
     *
     * @param label  the picture in a sentence
     * @param needed the words below the long stroke
     */
    static String of(QuorumView quorum, String label, String needed) {
        int all = Math.max(1, Math.max(quorum.roll(), quorum.present()));
        // A large body shows one stroke for several members; the numbers stand beside it.
        int strokes = Math.min(all, MOST_STROKES);
        double step = (WIDTH - 3) / strokes;
        int here = scaled(quorum.present(), strokes, all);
        int threshold = Math.clamp(scaled(quorum.needed(), strokes, all), 1, strokes);
        var tally = new StringBuilder("<svg viewBox=\"0 0 304 46\" role=\"img\" aria-label=\"")
                .append(Svg.escape(label))
                .append("\">");
        for (int i = 0; i < strokes; i++) {
            tally.append("<path d=\"M")
                    .append(Svg.coordinate(1.5 + i * step))
                    .append(" 2V")
                    .append(i + 1 == threshold ? 26 : 20)
                    .append(i < here ? "\" class=\"s-ink\" stroke-width=\"" : "\" class=\"s-strong\" stroke-width=\"")
                    .append(i < here ? Svg.coordinate(Math.min(3.4, step / 2)) : "1.4")
                    .append("\"/>");
        }
        double at = 1.5 + (threshold - 1) * step;
        return tally.append("<text y=\"42\" font-size=\"14\" font-weight=\"600\" x=\"")
                .append(Svg.coordinate(at))
                .append("\" text-anchor=\"")
                .append(at < 45 ? "start" : at > WIDTH - 45 ? "end" : "middle")
                .append("\">")
                .append(Svg.escape(needed))
                .append("</text></svg>")
                .toString();
    }

    private static int scaled(int part, int strokes, int all) {
        return Math.toIntExact(Math.ceilDiv((long) part * strokes, all));
    }
}
