package si.plenum.identity;

import java.util.Map;
import si.plenum.platform.Refused;

/**
 * What a name must hold to: something to read on one line.
 */
public final class PersonName {

    private static final int LONGEST = 120;

    private PersonName() {}

    /**
     * The name as it is kept, without what nobody sees.
     *
     * @throws Refused {@code error.name.empty}, {@code error.too.long} (with {@code length}, {@code max})
     */
    public static String checked(String typed) {
        var name = typed.strip().replaceAll("\\p{Cntrl}+", " ");
        if (name.isEmpty()) throw new Refused("error.name.empty");
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) throw new Refused("error.too.long", Map.of("length", length, "max", LONGEST));
        return name;
    }
}
