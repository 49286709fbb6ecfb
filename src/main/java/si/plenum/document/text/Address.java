package si.plenum.document.text;

/** The address of a provision for people, the largest first: "12. člen, drugi odstavek". */
public final class Address {

    private Address() {}

    /** In Slovene; empty where the provision is not in the text. */
    public static String slovene(DocumentText text, ProvisionId id) {
        var places = new Places(text);
        return places.find(id).map(new SloveneNames(places)::address).orElse("");
    }

    /** In English; empty where the provision is not in the text. */
    public static String english(DocumentText text, ProvisionId id) {
        var places = new Places(text);
        return places.find(id).map(new EnglishNames(places)::address).orElse("");
    }

    /** The number as it is written before the words: "(2)", "3.", "b)", "–", "12. člen", "IV."; empty for a lone paragraph. */
    public static String mark(DocumentText text, Provision provision) {
        return mark(new Places(text), provision);
    }

    static String mark(Places places, Provision provision) {
        String label = provision.label() == null ? "" : provision.label();
        String stopped = !label.isEmpty() && Labels.takesStop(label) ? label + "." : label;
        return switch (provision.kind()) {
            case ARTICLE -> stopped + " člen";
            case PART -> stopped + " del";
            case CHAPTER -> stopped;
            case ANNEX -> "Priloga " + label;
            case POINT -> Labels.isLetter(label) ? label + ")" : stopped;
            case INDENT -> "–";
            case PARAGRAPH -> places.isAlone(provision) ? "" : "(" + places.number(provision.id()) + ")";
            case PREAMBLE -> "";
        };
    }
}
