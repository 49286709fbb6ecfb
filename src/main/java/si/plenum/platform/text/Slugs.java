package si.plenum.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of a readable address: "Hišni red" is {@code hisni-red}. */
public final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /**
     * Lower-case ASCII letters, digits and single hyphens, at most 80 characters; never starts or ends with a hyphen.
     *
     * @throws IllegalArgumentException if the title has no letter or digit that survives
     */
    public static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST + 1)).replaceAll("^-+", "");
        if (cut.length() > LONGEST) {
            int lastWord = cut.lastIndexOf('-');
            cut = cut.substring(0, lastWord > 0 ? lastWord : LONGEST);
        }
        var slug = cut.replaceAll("-+$", "");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("A title needs a letter or a digit");
        }
        return slug;
    }
}
