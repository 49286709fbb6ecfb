package si.plenum.voting.picture;

import java.util.List;

/**
 * Strongest paths between neighbours of a ranking: two chains for each pair, there and back, every link with its number. A
 * path is as strong as its weakest link, which is drawn thin and broken.
 */
public final class Chains {

    private static final int TITLE = 24;
    private static final int CHAIN = 44;
    private static final int BETWEEN = 14;
    private static final double NODE = 13;
    private static final double LONGEST = 84;

    private Chains() {}

    /**
     * A path.
     *
     * @param nodes the codes on the way, at least two
     * @param links the number of each link, one fewer than nodes
     */
    public record Chain(List<String> nodes, List<Long> links) {

        public Chain {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
            if (nodes.size() < 2 || links.size() != nodes.size() - 1) {
                throw new IllegalArgumentException(
                        "A path of %d nodes with %d links".formatted(nodes.size(), links.size()));
            }
        }

        /** The weakest link. */
        public long strength() {
            return links.stream().mapToLong(Long::longValue).min().orElseThrow();
        }
    }

    /**
     * Two neighbours of the ranking.
     *
     * @param title for example "A pred B: 28 proti 25"
     * @param chains the strongest path there, then back; one that does not exist is left out
     */
    public record Pair(String title, List<Chain> chains) {}

    /**
     * @param label what a screen reader says instead
     * @return an SVG element
     */
    public static String svg(String label, List<Pair> pairs) {
        int height = pairs.stream()
                .mapToInt(pair -> TITLE + pair.chains().size() * CHAIN + BETWEEN)
                .sum();
        var drawing = Drawing.grid(height, label);
        double y = 0;
        for (var pair : pairs) {
            drawing.words("0", y + 16, 14, "start", "strong", pair.title());
            y += TITLE;
            boolean there = true;
            for (var chain : pair.chains()) {
                chain(drawing, chain, y + CHAIN / 2.0 + 4, there);
                y += CHAIN;
                there = false;
            }
            y += BETWEEN;
        }
        return drawing.done();
    }

    private static void chain(Drawing drawing, Chain chain, double y, boolean there) {
        double step = Math.min(
                LONGEST, (Drawing.WIDTH - 2 * NODE - 2) / (chain.nodes().size() - 1));
        boolean weakestShown = false;
        for (int i = 0; i < chain.links().size(); i++) {
            double from = NODE + 1 + i * step + NODE;
            double to = NODE + 1 + (i + 1) * step - NODE;
            long votes = chain.links().get(i);
            boolean weakest = !weakestShown && votes == chain.strength();
            weakestShown |= weakest;
            drawing.path(
                    "M%s %sH%s".formatted(Drawing.number(from), Drawing.number(y), Drawing.number(to - 6)),
                    weakest ? "link link-weak" : "link");
            drawing.path("M%s %sl-9 -5v10z".formatted(Drawing.number(to - 1), Drawing.number(y)), "f-ink");
            drawing.words(
                    Drawing.number((from + to - 4) / 2),
                    y - 6,
                    13,
                    "middle",
                    weakest ? "strong" : "",
                    String.valueOf(votes));
        }
        for (int i = 0; i < chain.nodes().size(); i++) {
            double x = NODE + 1 + i * step;
            boolean end = i == 0 || i == chain.nodes().size() - 1;
            drawing.circle(x, y, NODE, there && end ? "node node-end" : "node");
            drawing.words(
                    Drawing.number(x),
                    y + 5,
                    14,
                    "middle",
                    there && end ? "on-ink" : "",
                    chain.nodes().get(i));
        }
    }
}
