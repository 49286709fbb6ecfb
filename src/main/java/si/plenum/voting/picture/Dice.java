package si.plenum.voting.picture;

import java.util.List;

/** Thrown dice, side by side, as they lie on the table: to compare at a glance what was typed with what was thrown. */
public final class Dice {

    private static final double SIZE = 30;
    private static final double STEP = 35;
    private static final double PIP = 3;
    /** Places of the pips in thirds of the die: which of nine places each face fills. */
    private static final List<int[]> PLACES = List.of(
            new int[] {4},
            new int[] {0, 8},
            new int[] {0, 4, 8},
            new int[] {0, 2, 6, 8},
            new int[] {0, 2, 4, 6, 8},
            new int[] {0, 2, 3, 5, 6, 8});

    private Dice() {}

    /**
     * @param label what a screen reader says instead
     * @param faces from 1 to 6, at most ten
     * @param of how many dice there are; those not yet thrown are empty
     * @return an SVG element
     */
    public static String svg(String label, List<Integer> faces, int of) {
        var drawing = Drawing.grid((int) SIZE + 2, label);
        for (int i = 0; i < of; i++) {
            double x = 1 + i * STEP;
            boolean thrown = i < faces.size();
            drawing.box(Drawing.number(x), 1, Drawing.number(SIZE), SIZE, thrown ? "flow-running" : "flow-leaving");
            if (thrown) pips(drawing, x, faces.get(i));
        }
        return drawing.done();
    }

    private static void pips(Drawing drawing, double x, int face) {
        for (int place : PLACES.get(face - 1)) {
            drawing.circle(x + SIZE * (1 + 2 * (place % 3)) / 6, 1 + SIZE * (1 + 2 * (place / 3)) / 6, PIP, "f-ink");
        }
    }
}
