package si.plenum.voting.report;

/** A cell of a table. */
public record Cell(String text, Look look) {

    /** Weight instead of colour. */
    public enum Look {
        /** A number: stands to the right. */
        NUMBER,
        WORDS,
        /** A number that won: its option was elected here, its pair was won. */
        WINS,
        /** Out of the race. */
        OUT;

        /** The classes of {@code plenum.css} and {@code vote.css}. */
        public String classes() {
            return switch (this) {
                case NUMBER -> "r";
                case WORDS -> "";
                case WINS -> "r win";
                case OUT -> "r out";
            };
        }
    }

    public static Cell number(String text) {
        return new Cell(text, Look.NUMBER);
    }

    public static Cell words(String text) {
        return new Cell(text, Look.WORDS);
    }

    public static Cell wins(String text) {
        return new Cell(text, Look.WINS);
    }

    public static Cell out(String text) {
        return new Cell(text, Look.OUT);
    }
}
