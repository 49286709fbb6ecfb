package si.plenum.voting.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The rounds of an election as a flow from top to bottom: each round is one strip of all ballots, each option a box as wide as
 * its votes, and between two strips runs what stays (pale) and what moves on (hatched). Elected boxes are full, those that go
 * out are dashed. It runs downwards, since that is the way a phone has room.
 */
public final class Flow {

    private static final double TITLE = 22;
    private static final double STRIP = 28;
    private static final double GAP = 3;
    private static final double FALL = 52;
    private static final double LETTER = 7;
    private static final int SIZE = 13;

    private Flow() {}

    /** How an option stands in a round. */
    public enum Standing {
        RUNNING,
        ELECTED,
        /** Its votes move on after this round. */
        LEAVING
    }

    /**
     * One option in a round.
     *
     * @param code one or two letters
     * @param value its votes as they are printed
     */
    public record Box(String code, BigDecimal votes, String value, Standing standing) {}

    /**
     * One round.
     *
     * @param title what happened, for example "2. krog: presežek A"
     * @param boxes in the order of all rounds; an option that is out is left out
     * @param lost votes that no option holds: not transferable, and lost in rounding
     * @param lostValue the same as printed
     * @param moves what moved to make this round out of the one before
     */
    public record Round(String title, List<Box> boxes, BigDecimal lost, String lostValue, List<Move> moves) {}

    /**
     * Votes that moved.
     *
     * @param to the code of who got them; empty where nobody could
     */
    public record Move(String from, String to, BigDecimal votes) {}

    /** A stretch of a strip. */
    private record Stretch(String code, double from, double width, double votes) {}

    /**
     * @param label what a screen reader says instead
     * @return an SVG element; an empty text where there is no vote
     */
    public static String svg(String label, List<Round> rounds) {
        double most = rounds.stream().mapToDouble(Flow::votes).max().orElse(0);
        if (most <= 0) return "";
        int boxes = rounds.stream()
                .mapToInt(round -> round.boxes().size() + 1)
                .max()
                .orElse(1);
        double scale = (Drawing.WIDTH - 2 - GAP * boxes) / most;
        double step = STRIP + FALL;
        var drawing = Drawing.grid((int) Math.ceil(TITLE + STRIP + 2 + step * (rounds.size() - 1)), label);
        for (int i = 0; i + 1 < rounds.size(); i++) {
            double bottom = TITLE + i * step + STRIP;
            var next = rounds.get(i + 1);
            between(drawing, stretches(rounds.get(i), scale), stretches(next, scale), next.moves(), bottom, scale);
        }
        for (int i = 0; i < rounds.size(); i++) strip(drawing, rounds.get(i), TITLE + i * step, scale);
        return drawing.done();
    }

    private static double votes(Round round) {
        return round.boxes().stream()
                        .mapToDouble(box -> box.votes().doubleValue())
                        .sum()
                + round.lost().doubleValue();
    }

    private static List<Stretch> stretches(Round round, double scale) {
        var stretches = new ArrayList<Stretch>();
        double x = 1;
        for (var box : round.boxes()) {
            double votes = box.votes().doubleValue();
            stretches.add(new Stretch(box.code(), x, votes * scale, votes));
            x += votes * scale + GAP;
        }
        double lost = round.lost().doubleValue();
        if (lost > 0) stretches.add(new Stretch("", x, lost * scale, lost));
        return stretches;
    }

    private static void strip(Drawing drawing, Round round, double y, double scale) {
        drawing.words("0", y - 7, SIZE, "start", "strong halo", round.title());
        var stretches = stretches(round, scale);
        for (int i = 0; i < stretches.size(); i++) {
            var place = stretches.get(i);
            boolean lost = i >= round.boxes().size();
            var standing = lost ? Standing.RUNNING : round.boxes().get(i).standing();
            var className = switch (standing) {
                case ELECTED -> "flow-elected";
                case LEAVING -> "flow-leaving";
                case RUNNING -> lost ? "flow-lost" : "flow-running";
            };
            drawing.box(Drawing.number(place.from()), y, Drawing.number(place.width()), STRIP, className);
            var value = lost ? round.lostValue() : round.boxes().get(i).value();
            var words = fitting(place, value);
            drawing.words(
                    Drawing.number(place.from() + place.width() / 2),
                    y + STRIP / 2 + 5,
                    SIZE,
                    "middle",
                    standing == Standing.ELECTED ? "on-ink" : "",
                    words);
        }
    }

    /** Code and number, or what of them has room. */
    private static String fitting(Stretch place, String value) {
        var whole = (place.code() + " " + value).strip();
        if (whole.length() * LETTER <= place.width()) return whole;
        return place.code().length() * LETTER + 3 <= place.width() ? place.code() : "";
    }

    /** What stays falls straight; what moves runs from the end of its box to the end of the box that gets it. */
    private static void between(
            Drawing drawing, List<Stretch> above, List<Stretch> below, List<Move> moves, double top, double scale) {
        double bottom = top + FALL;
        var ends = new HashMap<String, Double>();
        var starts = new HashMap<String, Double>();
        for (var to : below) {
            double kept = Math.min(to.votes(), votesOf(above, to.code()));
            double from = start(above, to.code());
            if (kept > 0) drawing.path(ribbon(from, to.from(), kept * scale, top, bottom), "flow-keep");
            ends.put(to.code(), to.from() + kept * scale);
            starts.put(to.code(), from + kept * scale);
        }
        for (var move : moves) {
            double width = move.votes().doubleValue() * scale;
            double from = starts.getOrDefault(move.from(), start(above, move.from()));
            double to = ends.getOrDefault(move.to(), Drawing.WIDTH - width);
            if (width > 0) drawing.hatchedPath(ribbon(from, to, width, top, bottom));
            starts.put(move.from(), from + width);
            ends.put(move.to(), to + width);
        }
    }

    private static double votesOf(List<Stretch> strip, String code) {
        return strip.stream()
                .filter(place -> place.code().equals(code))
                .mapToDouble(Stretch::votes)
                .sum();
    }

    private static double start(List<Stretch> strip, String code) {
        return strip.stream()
                .filter(place -> place.code().equals(code))
                .mapToDouble(Stretch::from)
                .findFirst()
                .orElse(0);
    }

    private static String ribbon(double from, double to, double width, double top, double bottom) {
        double middle = (top + bottom) / 2;
        return "M%s %sC%s %s %s %s %s %sh%sC%s %s %s %s %s %sz"
                .formatted(
                        Drawing.number(from),
                        Drawing.number(top),
                        Drawing.number(from),
                        Drawing.number(middle),
                        Drawing.number(to),
                        Drawing.number(middle),
                        Drawing.number(to),
                        Drawing.number(bottom),
                        Drawing.number(width),
                        Drawing.number(to + width),
                        Drawing.number(middle),
                        Drawing.number(from + width),
                        Drawing.number(middle),
                        Drawing.number(from + width),
                        Drawing.number(top));
    }
}
