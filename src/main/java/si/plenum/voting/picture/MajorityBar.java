package si.plenum.voting.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import si.plenum.voting.tally.Verdict;

/**
 * The picture of a vote for and against: one bar over the base, the votes for filled, the rest hatched, the threshold marked.
 * Widths are in per cent and text in real sizes, so that one picture serves every screen; colours come from classes. The
 * numbers stand in it and in its label, never colour alone.
 */
public final class MajorityBar {

    private static final int SCALE = 2;

    private MajorityBar() {}

    /**
     * @param label what a screen reader says instead
     * @param votesFor the left text, for example "29 za"
     * @param votesAgainst the right text
     * @param threshold the text at the mark
     * @return an SVG element, or an empty text where the base is empty or nothing was counted
     */
    public static String svg(Verdict verdict, String label, String votesFor, String votesAgainst, String threshold) {
        if (verdict.base() == 0 || !verdict.isQuorate()) return "";
        var filled = percent(verdict.count().forVotes() * 2, verdict.base());
        // Half a vote before the number needed, so that neither side can touch the mark.
        var mark = percent(verdict.needed() * 2 - 1, verdict.base());
        var anchor = mark.compareTo(BigDecimal.valueOf(12)) < 0 ? "start" : mark.intValue() > 88 ? "end" : "middle";
        return """
                <svg class="majority" width="100%%" height="109" role="img" aria-label="%s">\
                <defs><pattern id="rest" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect class="f-paper" width="6" height="6"/><rect class="f-ink" width="2.4" height="6"/></pattern></defs>\
                <text x="0" y="22">%s</text><text x="100%%" y="22" text-anchor="end">%s</text>\
                <rect x="0" y="34" width="100%%" height="40" class="s-ink" fill="url(#rest)" stroke-width="2"/>\
                <rect x="0" y="33" width="%s%%" height="42" class="f-ink"/>\
                <line x1="%s%%" x2="%s%%" y1="34" y2="74" class="s-paper" stroke-width="3" stroke-dasharray="5 4"/>\
                <line x1="%s%%" x2="%s%%" y1="76" y2="88" class="s-ink" stroke-width="3"/>\
                <text class="mark" x="%s%%" y="105" text-anchor="%s">%s</text></svg>""".formatted(
                        escape(label),
                        escape(votesFor),
                        escape(votesAgainst),
                        filled,
                        mark,
                        mark,
                        mark,
                        mark,
                        mark,
                        anchor,
                        escape(threshold));
    }

    /** Halves of votes as a share of the base, at most 100. */
    private static BigDecimal percent(long halves, long base) {
        return BigDecimal.valueOf(halves)
                .multiply(BigDecimal.valueOf(50))
                .divide(BigDecimal.valueOf(base), SCALE, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(100));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
