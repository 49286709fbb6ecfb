package si.plenum.document.text;

import java.util.List;
import java.util.Locale;

/**
 * A text before and after, provision by provision, in the order of the text; what was taken out stands where it stood.
 *
 * @param lines all provisions of either text
 */
public record Redline(List<Line> lines) {

    /** What happened to a provision. */
    public enum Mark {
        SAME,
        INSERTED,
        REPLACED,
        REPEALED,
        MOVED,
        RENUMBERED
    }

    /**
     * A provision before and after; what is not there on a side is empty there.
     *
     * @param depth how deep it stands, from 0
     * @param moved whether it stands elsewhere; it may have new words all the same
     * @param from its address before, where it was moved or has another label; else empty
     * @param numberBefore as it is written: "12. člen", "(2)", "3.", "b)", "–"
     */
    public record Line(
            ProvisionId id,
            ProvisionKind kind,
            int depth,
            Mark mark,
            boolean moved,
            String from,
            String numberBefore,
            String numberAfter,
            String headingBefore,
            String headingAfter,
            String textBefore,
            String textAfter) {

        /** The last part of the key of the words that say what happened to it. */
        public String word() {
            String word = mark.name().toLowerCase(Locale.ROOT);
            return mark == Mark.REPLACED && moved ? word + ".moved" : word;
        }
    }

    public Redline {
        lines = List.copyOf(lines);
    }

    /** How many provisions change. */
    public long changed() {
        return lines.stream().filter(line -> line.mark() != Mark.SAME).count();
    }

    /** Only what changes, with the heading above it and one neighbour on each side. */
    public Redline excerpt() {
        return RedlineWriter.excerpt(this);
    }

    public static Redline between(DocumentText before, DocumentText after) {
        return between(before, after, List.of());
    }

    /** The same where the operations are known: they tell what was moved past what. */
    public static Redline between(DocumentText before, DocumentText after, List<Operation> operations) {
        return RedlineWriter.between(before, after, Moves.of(operations));
    }
}
