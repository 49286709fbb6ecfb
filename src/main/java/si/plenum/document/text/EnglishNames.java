package si.plenum.document.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What provisions are called in English sentences: "Article 12, paragraph 2, point 3". */
final class EnglishNames {

    private final Places places;

    EnglishNames(Places places) {
        this.places = places;
    }

    static String noun(ProvisionKind kind, boolean many) {
        String noun = switch (kind) {
            case ARTICLE -> "Article";
            case CHAPTER -> "Chapter";
            case PART -> "Part";
            case ANNEX -> "Annex";
            case PREAMBLE, PARAGRAPH, POINT, INDENT -> kind.name().toLowerCase(Locale.ROOT);
        };
        if (!many) return noun;
        return noun.equals("Annex") ? "Annexes" : noun + "s";
    }

    String number(Provision provision) {
        String label = provision.label();
        if (label != null) return label;
        return provision.kind() == ProvisionKind.PREAMBLE ? "" : String.valueOf(places.number(provision.id()));
    }

    String name(Provision provision) {
        return (noun(provision.kind(), false) + " " + number(provision)).strip();
    }

    String names(List<Provision> provisions) {
        if (provisions.size() == 1) return name(provisions.getFirst());
        var numbers = provisions.stream().map(this::number).toList();
        return noun(provisions.getFirst().kind(), true) + " " + enumerate(numbers);
    }

    static String enumerate(List<String> parts) {
        if (parts.size() == 1) return parts.getFirst();
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    String address(Provision provision) {
        return places.upToArticle(provision).reversed().stream()
                .filter(part -> !places.isAlone(part))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }
}
