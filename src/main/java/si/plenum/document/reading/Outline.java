package si.plenum.document.reading;

import java.util.List;
import si.plenum.document.text.Numbering;

/**
 * The lines of a source, each with what it is taken for. A person looks through them and decides where the guess is wrong; then
 * they are read into a text.
 */
public record Outline(List<SourceLine> lines) {

    public Outline {
        lines = List.copyOf(lines);
    }

    /** The same with one line decided by a person. */
    public Outline with(int index, LineKind decided) {
        var changed = new java.util.ArrayList<>(lines);
        changed.set(index, changed.get(index).as(decided));
        return new Outline(changed);
    }

    /** How many lines a person should look at. */
    public long unsure() {
        return lines.stream().filter(line -> !line.sure()).count();
    }

    /** Reads the lines as they are taken now; everything that stands in the way is said at once. */
    public Reading read(Numbering numbering) {
        return new OutlineReader(numbering).read(lines);
    }
}
