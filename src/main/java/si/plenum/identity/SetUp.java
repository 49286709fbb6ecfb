package si.plenum.identity;

import java.util.Optional;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

/** The first administrator of an empty instance: whoever reads its output becomes it. */
public interface SetUp {

    /** A new set-up token, once, if the instance has no account; any earlier one stops working. Only for the program itself. */
    Optional<String> begin();

    /** Whether that token would let somebody in. */
    boolean open(String token);

    /**
     * Makes the first administrator.
     *
     * @return a one-time sign-in token of that person
     * @throws Refused {@code error.setup.done} if the token is not that of this instance, or somebody was first
     */
    String complete(String token, String name, EmailAddress email, Language language);
}
