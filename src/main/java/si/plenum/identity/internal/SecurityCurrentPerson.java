package si.plenum.identity.internal;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignedIn;

/** The person acting, as Spring Security knows it on this thread. */
@Component
class SecurityCurrentPerson implements CurrentPerson {

    @Override
    public PersonId id() {
        return ifAny().orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("no person is signed in on this thread"));
    }

    @Override
    public Optional<PersonId> ifAny() {
        return authentication()
                .map(Authentication::getPrincipal)
                .map(principal -> principal instanceof SignedIn signedIn ? signedIn.id() : null);
    }

    @Override
    public boolean administrator() {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(authority -> "ROLE_ADMINISTRATOR".equals(authority.getAuthority()));
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
