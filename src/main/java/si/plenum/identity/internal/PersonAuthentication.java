package si.plenum.identity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.identity.SignedIn;

/** A person that is signed in, with what that makes them: a user, perhaps an administrator, perhaps by a token of limited scope. */
class PersonAuthentication extends AbstractAuthenticationToken {

    private static final GrantedAuthority USER = new SimpleGrantedAuthority("ROLE_USER");
    private static final GrantedAuthority ADMINISTRATOR = new SimpleGrantedAuthority("ROLE_ADMINISTRATOR");

    private final SignedIn person;

    PersonAuthentication(SignedIn person, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.person = person;
        super.setAuthenticated(true);
    }

    static List<GrantedAuthority> authorities(boolean administrator) {
        return administrator ? List.of(USER, ADMINISTRATOR) : List.of(USER);
    }

    static List<GrantedAuthority> authorities(boolean administrator, Set<Scope> scopes) {
        var all = new ArrayList<>(authorities(administrator));
        scopes.forEach(scope ->
                all.add(new SimpleGrantedAuthority("SCOPE_" + scope.name().toLowerCase(Locale.ROOT))));
        return all;
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
