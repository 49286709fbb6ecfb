package si.plenum.document.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sticky labels: 12, 12.a, IV, VII.a, 3, č. A label once given is never given again, so what comes between takes a letter. */
public final class Labels {

    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private static final Pattern SUFFIX = Pattern.compile("\\p{Ll}{1,2}");

    private Labels() {}

    /** Whether a label has the form of its kind: chapters in Roman numerals, points in figures or letters, others in figures. */
    static boolean fits(ProvisionKind kind, String label) {
        if (label.contains(".") && !SUFFIX.matcher(suffix(label)).matches()) return false;
        String main = main(label);
        return switch (kind) {
            case CHAPTER -> isRoman(main);
            case POINT -> isFigure(main) || SUFFIX.matcher(main).matches();
            case PART, ARTICLE, ANNEX -> isFigure(main);
            case PREAMBLE, PARAGRAPH, INDENT -> false;
        };
    }

    private static boolean isFigure(String main) {
        return !main.isEmpty() && main.length() <= 3 && isNumber(main);
    }

    /**
     * The label of a new provision.
     *
     * @param before the label that stands before it, null where it is the first
     * @param between whether another label follows it
     */
    static String next(
            Numbering numbering, ProvisionKind kind, @Nullable String before, boolean between, Set<String> taken) {
        if (between) {
            String main = before == null ? "0" : main(before);
            int place = before == null ? 0 : numbering.place(suffix(before)) + 1;
            while (taken.contains(main + "." + numbering.letter(place))) place++;
            return main + "." + numbering.letter(place);
        }
        String label = before == null ? first(kind) : successor(numbering, main(before));
        while (taken.contains(label)) label = successor(numbering, label);
        return label;
    }

    private static String first(ProvisionKind kind) {
        return kind == ProvisionKind.CHAPTER ? "I" : "1";
    }

    private static String successor(Numbering numbering, String main) {
        if (isNumber(main)) return String.valueOf(Integer.parseInt(main) + 1);
        if (isRoman(main)) return roman(number(main) + 1);
        return numbering.letter(numbering.place(main) + 1);
    }

    static String main(String label) {
        int dot = label.indexOf('.');
        return dot < 0 ? label : label.substring(0, dot);
    }

    static String suffix(String label) {
        int dot = label.indexOf('.');
        return dot < 0 ? "" : label.substring(dot + 1);
    }

    /** Whether it ends in a figure or a Roman numeral and so takes a full stop: 12. but 12.a. */
    static boolean takesStop(String label) {
        return suffix(label).isEmpty() && !isLetter(label);
    }

    /** Whether it is a letter: b, č. */
    public static boolean isLetter(String label) {
        return Character.isLowerCase(label.codePointAt(0));
    }

    static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }

    static boolean isRoman(String label) {
        return !label.isEmpty() && ROMAN.matcher(label).matches();
    }

    static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(SIGNS[i]);
        }
        return roman.toString();
    }

    static int number(String roman) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            for (; roman.startsWith(SIGNS[i], at); at += SIGNS[i].length()) number += VALUES[i];
        }
        return number;
    }
}
