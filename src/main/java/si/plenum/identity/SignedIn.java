package si.plenum.identity;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal of a signed-in person.
 *
 * @param seal what the account's session secret came to at sign-in; once the account has another, this sign-in is over.
 *     Empty where nothing outlives the request
 */
public record SignedIn(PersonId id, String name, String seal) implements AuthenticatedPrincipal, Serializable {

    /** A person for one request, without a session. */
    public SignedIn(PersonId id, String name) {
        this(id, name, "");
    }

    /** The id, as Spring Security wants a name that is unique. */
    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
