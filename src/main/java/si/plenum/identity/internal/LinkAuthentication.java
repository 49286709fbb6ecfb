package si.plenum.identity.internal;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import si.plenum.identity.SignIns;
import si.plenum.platform.Refused;

/** Changes a one-time token into a signed-in person. */
class LinkAuthentication implements AuthenticationProvider {

    private final SignIns signIns;

    LinkAuthentication(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var token = Objects.requireNonNullElse(((OneTimeTokenAuthenticationToken) shown).getTokenValue(), "");
        try {
            var entry = signIns.enter(token);
            return new PersonAuthentication(entry.person(), PersonAuthentication.authorities(entry.administrator()));
        } catch (Refused refused) {
            throw new LinkRefused(refused.key());
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(type);
    }

    /** The link does not let anybody in; the message is the key of the reason. */
    static final class LinkRefused extends AuthenticationException {

        LinkRefused(String key) {
            super(key);
        }
    }
}
