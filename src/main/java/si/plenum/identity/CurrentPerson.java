package si.plenum.identity;

import java.util.Optional;

/** Who is acting now: on this thread, in this request or in this live page. */
public interface CurrentPerson {

    /**
     * The person acting.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is signed in,
     *     or the program itself is acting
     */
    PersonId id();

    /** The person acting, empty for a visitor and for the program itself. */
    Optional<PersonId> ifAny();

    /** Whether the person acting administers the instance. It gives no right in any body. */
    boolean administrator();
}
