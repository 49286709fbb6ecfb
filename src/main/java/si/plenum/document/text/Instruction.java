package si.plenum.document.text;

import java.util.List;
import java.util.stream.Collectors;

/** The formal instruction of a change: what exactly is to be done to the text, sentence by sentence. */
public record Instruction(List<Line> lines) {

    /**
     * One sentence of it.
     *
     * @param lead the act itself: "Za 12. členom se doda nov 12.a člen"
     * @param tail how the new words are brought in: ", ki se glasi"; empty where there are none
     * @param wording the new words, set apart by quotes; empty where there are none
     */
    public record Line(String lead, String tail, String wording, String open, String close) {

        /** Without the new words. */
        public String sentence() {
            return lead + ".";
        }

        @Override
        public String toString() {
            return wording.isEmpty() ? lead + "." : lead + tail + ": " + open + wording + close + ".";
        }
    }

    public Instruction {
        lines = List.copyOf(lines);
    }

    /** What changes, without the new words. */
    public List<String> sentences() {
        return lines.stream().map(Line::sentence).toList();
    }

    /** The whole instruction, to the letter: a line for each sentence. It is what is voted on. */
    public String wording() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
