package si.plenum.platform.language;

import java.util.Locale;

/** Numbers as they stand on a page: "1.234" and "66,7 %" in Slovene, "1,234" and "66.7%" in English. Exact, never a double. */
public final class Numbers {

    private final boolean slovene;

    private Numbers(boolean slovene) {
        this.slovene = slovene;
    }

    /** The numbers of the language of a locale. */
    public static Numbers in(Locale locale) {
        return new Numbers(Language.of(locale) == Language.SLOVENE);
    }

    /** A whole number, its digits grouped. */
    public String whole(long number) {
        var grouped = String.format(Locale.ROOT, "%,d", number);
        return slovene ? grouped.replace(',', '.') : grouped;
    }

    /** The share {@code part / all} in per cent with one decimal, half up. */
    public String percent(long part, long all) {
        if (part < 0 || all < 1) {
            throw new IllegalArgumentException("No share: " + part + " of " + all);
        }
        long doubled = Math.addExact(Math.multiplyExact(part, 2000), all);
        long thousandths = Math.floorDiv(doubled, Math.multiplyExact(2, all));
        return whole(thousandths / 10) + (slovene ? "," : ".") + thousandths % 10 + (slovene ? "\u00A0%" : "%");
    }

    /** An amount of euros; cents only where there are any. */
    public String euros(long cents) {
        var sign = cents < 0 ? "-" : "";
        long absolute = Math.absExact(cents);
        var fraction = absolute % 100 == 0 ? "" : (slovene ? "," : ".") + "%02d".formatted(absolute % 100);
        return sign + whole(absolute / 100) + fraction + "\u00A0EUR";
    }
}
