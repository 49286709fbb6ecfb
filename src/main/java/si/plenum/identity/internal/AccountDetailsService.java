package si.plenum.identity.internal;

import java.util.UUID;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignedIn;

/** Accounts as remembered sign-ins look them up: the name is the person's id, the password the session secret. */
@Component
class AccountDetailsService implements UserDetailsService {

    private final AccountRepository accounts;

    AccountDetailsService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public AccountDetails loadUserByUsername(String id) {
        return accounts.open(parse(id))
                .map(AccountDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("no open account"));
    }

    private static PersonId parse(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new UsernameNotFoundException("not an id");
        }
    }

    /** An account for as long as a cookie is checked. */
    static final class AccountDetails extends User {

        private final SignedIn person;

        AccountDetails(AccountRepository.OpenAccount account) {
            super(
                    account.id().toString(),
                    account.sessionSecret(),
                    PersonAuthentication.authorities(account.administrator()));
            this.person = new SignedIn(account.id(), account.name(), Secrets.seal(account.sessionSecret()));
        }

        SignedIn person() {
            return person;
        }
    }
}
