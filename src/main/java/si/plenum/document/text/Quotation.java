package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;

/** Provisions as they are quoted in an instruction: a line each, with their numbers. */
final class Quotation {

    private Quotation() {}

    static String of(Places places, List<Provision> provisions) {
        var lines = new ArrayList<String>();
        provisions.forEach(provision -> quote(places, provision, lines));
        return String.join("\n", lines);
    }

    /** Its own words with its number, without what stands beneath. */
    static String ownWords(Places places, Provision provision) {
        return (Address.mark(places, provision) + " " + provision.text()).strip();
    }

    private static void quote(Places places, Provision provision, List<String> lines) {
        var mark = Address.mark(places, provision);
        var words = switch (provision.kind()) {
            case ARTICLE, PART, ANNEX -> provision.heading().isEmpty() ? mark : mark + " (" + provision.heading() + ")";
            case CHAPTER -> (mark + " " + provision.heading()).strip();
            case PREAMBLE, PARAGRAPH, POINT, INDENT -> (mark + " " + provision.text()).strip();
        };
        lines.add(words);
        provision.children().forEach(child -> quote(places, child, lines));
    }
}
