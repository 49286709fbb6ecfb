package si.plenum.document.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it reads on some day, with everything beneath it.
 *
 * @param label the sticky label (12.a, IV, 3, č), null where the number follows from the place
 * @param heading empty where there is none
 * @param text empty for what only carries a heading
 * @param repealed the place stays with its label and "(črtan)"; its words and what stood beneath it are gone
 */
public record Provision(
        ProvisionId id,
        ProvisionKind kind,
        @Nullable String label,
        String heading,
        String text,
        boolean repealed,
        List<Provision> children) {

    /** The most characters of a heading. */
    public static final int LONGEST_HEADING = 300;

    public Provision {
        children = List.copyOf(children);
        if (kind.isLabelled() != (label != null)) throw new MalformedText("error.document.label");
        if (label != null && !Labels.fits(kind, label)) {
            throw new MalformedText("error.document.label.form", Map.of("label", label));
        }
        if (!heading.isEmpty() && kind.hasText()) throw new MalformedText("error.document.heading");
        if (!text.isEmpty() && !kind.hasText()) throw new MalformedText("error.document.text.place");
        if (text.isEmpty() && kind.hasText() && !repealed) throw new MalformedText("error.document.text.empty");
        if (repealed && !(heading.isEmpty() && text.isEmpty())) throw new MalformedText("error.document.repealed");
        checkLength(heading, LONGEST_HEADING);
        checkLength(text, Wording.MAX);
        if (!Wording.clean(text).equals(text) || !Wording.cleanHeading(heading).equals(heading)) {
            throw new MalformedText("error.document.text.form");
        }
    }

    private static void checkLength(String text, int max) {
        if (text.length() > max) {
            throw new MalformedText("error.too.long", Map.of("length", text.length(), "max", max));
        }
    }

    /** This one and all beneath it, in the order of the text. */
    public Stream<Provision> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::walk));
    }

    /** Hash of its own words and label, without what stands beneath and without numbers that follow from the place. */
    public String ownHash() {
        return ContentHash.ofWords(kind, label, heading, text, repealed);
    }

    /** Hash of itself and everything beneath. */
    public String treeHash() {
        return ContentHash.ofTree(
                ownHash(), children.stream().map(Provision::treeHash).toList());
    }
}
