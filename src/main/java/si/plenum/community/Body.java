package si.plenum.community;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

/**
 * A body that decides.
 *
 * @param slug         its place in addresses, for example {@code programski-svet}
 * @param prefix       opens the numbers of its sessions and decisions, for example {@code PL}
 * @param nameGenitive the Slovene name as it stands after "seja ..."
 * @param nameLocative the Slovene name as it stands after "na ..."
 * @param gender       grammatical gender of the Slovene name: {@code m}, {@code f} or {@code n}
 * @throws Refused if a part is not of the form that addresses and numbers need
 */
public record Body(
        BodyId id,
        String slug,
        BodyKind kind,
        String prefix,
        String name,
        String nameGenitive,
        String nameLocative,
        String gender,
        String nameEnglish) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern GENDER = Pattern.compile("[mfn]");

    public Body {
        check(SLUG.matcher(slug).matches(), "error.body.slug", slug);
        check(PREFIX.matcher(prefix).matches(), "error.body.prefix", prefix);
        check(GENDER.matcher(gender).matches(), "error.body.gender", gender);
        for (var form : new String[] {name, nameGenitive, nameLocative, nameEnglish}) {
            check(!form.isBlank(), "error.body.name", form);
        }
    }

    /** The name as readers of that language know it. */
    public String name(Locale language) {
        return Language.of(language) == Language.SLOVENE ? name : nameEnglish;
    }

    private static void check(boolean holds, String key, String value) {
        if (!holds) throw new Refused(key, Map.of("value", value));
    }
}
