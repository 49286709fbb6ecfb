package si.plenum.platform.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/** The order of words: č after c, š after s, ž after z in Slovene; the tailoring of the Unicode collation for the language. */
public final class Collation {

    // Frozen collators are safe to share between threads.
    private static final Collator SLOVENE = frozen("sl");
    private static final Collator ENGLISH = frozen("en");

    private Collation() {}

    /** Compares texts in the order of the language of a locale. */
    public static Comparator<String> in(Locale locale) {
        var collator = Language.of(locale) == Language.SLOVENE ? SLOVENE : ENGLISH;
        return collator::compare;
    }

    private static Collator frozen(String language) {
        return Collator.getInstance(new ULocale(language)).freeze();
    }
}
