package si.plenum.document.text;

import java.util.List;
import java.util.stream.Collectors;
import si.plenum.platform.language.Ordinals;
import si.plenum.platform.language.Ordinals.Case;
import si.plenum.platform.language.Ordinals.Gender;

/** What provisions are called in Slovene sentences: "drugega odstavka 12. člena". */
final class SloveneNames {

    private final Places places;

    SloveneNames(Places places) {
        this.places = places;
    }

    static Gender gender(ProvisionKind kind) {
        return switch (kind) {
            case ARTICLE, PARAGRAPH, PART -> Gender.MASCULINE;
            case POINT, INDENT, ANNEX -> Gender.FEMININE;
            case CHAPTER, PREAMBLE -> Gender.NEUTER;
        };
    }

    static String noun(ProvisionKind kind, Case in) {
        return switch (kind) {
            case ARTICLE -> form(in, "člen", "člena", "členu", "člen", "členu", "členom");
            case PARAGRAPH -> form(in, "odstavek", "odstavka", "odstavku", "odstavek", "odstavku", "odstavkom");
            case PART -> form(in, "del", "dela", "delu", "del", "delu", "delom");
            case POINT -> form(in, "točka", "točke", "točki", "točko", "točki", "točko");
            case INDENT -> form(in, "alineja", "alineje", "alineji", "alinejo", "alineji", "alinejo");
            case ANNEX -> form(in, "Priloga", "Priloge", "Prilogi", "Prilogo", "Prilogi", "Prilogo");
            case CHAPTER -> form(in, "poglavje", "poglavja", "poglavju", "poglavje", "poglavju", "poglavjem");
            case PREAMBLE ->
                form(
                        in,
                        "uvodno besedilo",
                        "uvodnega besedila",
                        "uvodnemu besedilu",
                        "uvodno besedilo",
                        "uvodnem besedilu",
                        "uvodnim besedilom");
        };
    }

    private static String form(Case in, String... forms) {
        return forms[in.ordinal()];
    }

    /** The number alone: "12.", "12.a", "b)", "drugega". */
    String number(Provision provision, Case in) {
        String label = provision.label();
        if (label == null) {
            if (provision.kind() == ProvisionKind.PREAMBLE) return "";
            return Ordinals.slovene(places.number(provision.id()), gender(provision.kind()), in);
        }
        return number(provision.kind(), label);
    }

    private static String number(ProvisionKind kind, String label) {
        if (kind == ProvisionKind.ANNEX) return label;
        if (Labels.isLetter(label)) return label + ")";
        return Labels.takesStop(label) ? label + "." : label;
    }

    /** A label that no provision need have, with its noun: "12.a člen", "Priloga 1". */
    static String labelled(ProvisionKind kind, String label) {
        return withNoun(number(kind, label), kind, Case.NOMINATIVE);
    }

    /** Number and noun: "drugega odstavka", "12.a člen", "Priloga 1". */
    String name(Provision provision, Case in) {
        return withNoun(number(provision, in), provision.kind(), in);
    }

    private static String withNoun(String number, ProvisionKind kind, Case in) {
        if (number.isEmpty()) return noun(kind, in);
        return kind == ProvisionKind.ANNEX ? noun(kind, in) + " " + number : number + " " + noun(kind, in);
    }

    /** Several of one kind: "12., 13. in 14. člen". */
    String names(List<Provision> provisions) {
        var numbers = provisions.stream()
                .map(provision -> number(provision, Case.NOMINATIVE))
                .toList();
        return withNoun(enumerate(numbers), provisions.getFirst().kind(), Case.NOMINATIVE);
    }

    static String enumerate(List<String> parts) {
        if (parts.size() == 1) return parts.getFirst();
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " in " + parts.getLast();
    }

    /** In a sentence, the smallest first: "3. točki drugega odstavka 12. člena". */
    String inSentence(Provision provision, Case in, boolean withArticle) {
        var path = places.upToArticle(provision);
        return path.stream()
                .filter(part -> withArticle || part.kind().hasText())
                .map(part -> name(part, part == provision ? in : Case.GENITIVE))
                .collect(Collectors.joining(" "));
    }

    /** As an address, the largest first: "12. člen, drugi odstavek, 3. točka". */
    String address(Provision provision) {
        return places.upToArticle(provision).reversed().stream()
                .filter(part -> !places.isAlone(part))
                .map(part -> name(part, Case.NOMINATIVE))
                .collect(Collectors.joining(", "));
    }
}
