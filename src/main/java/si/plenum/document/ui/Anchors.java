package si.plenum.document.ui;

import java.util.Locale;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;

/** The anchors of a text, the same as on the public pages: {@code clen-12-a}, {@code pog-4}. */
final class Anchors {

    private Anchors() {}

    static String of(Provision provision, int place) {
        String label = provision.label() == null
                ? String.valueOf(place)
                : provision.label().toLowerCase(Locale.ROOT).replace('.', '-');
        return switch (provision.kind()) {
            case ARTICLE -> "clen-" + label;
            case CHAPTER -> "pog-" + place;
            case PART -> "del-" + label;
            case ANNEX -> "priloga-" + label;
            case PREAMBLE, PARAGRAPH, POINT, INDENT -> "p-" + provision.id();
        };
    }

    static boolean opensSection(ProvisionKind kind) {
        return switch (kind) {
            case CHAPTER, PART -> true;
            case PREAMBLE, ARTICLE, ANNEX, PARAGRAPH, POINT, INDENT -> false;
        };
    }
}
