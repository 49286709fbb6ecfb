package si.plenum.platform.language;

import java.math.BigDecimal;
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

    /** An exact decimal number with all its digits, but no zeros at its end: "1.234,50001". */
    public String decimal(BigDecimal number) {
        var plain =
                number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        var integer = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(integer);
        for (int at = integer.length() - 3; at > 0; at -= 3) grouped.insert(at, slovene ? '.' : ',');
        var fraction = point < 0 ? "" : (slovene ? "," : ".") + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped + fraction;
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
