package si.plenum.identity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.internal.ApiTokenRepository.Hash;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.Together;

@Service
class ApiTokenService implements ApiTokens {

    private static final int LONGEST_NAME = 80;

    /** How many looks into the table are under way at once: with one, all who come meanwhile share the next. */
    private static final int LOOKUPS = 1;

    /** So that a token found in a file or a log is known for what it is. */
    private static final String PREFIX = "plenum_";

    private final ApiTokenRepository tokens;
    private final CurrentPerson currentPerson;
    private final Secrets secrets;
    private final LegalClock clock;
    private final TokenUses uses;
    private final Together<Hash, Bearer> lookups;

    ApiTokenService(
            ApiTokenRepository tokens, CurrentPerson currentPerson, Secrets secrets, LegalClock clock, TokenUses uses) {
        this.tokens = tokens;
        this.currentPerson = currentPerson;
        this.secrets = secrets;
        this.clock = clock;
        this.uses = uses;
        this.lookups = new Together<>(LOOKUPS, hashes -> tokens.bearers(hashes, clock.instant()));
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public String make(String typedName, Set<Scope> scopes, LocalDate lastDay) {
        var name = typedName.strip();
        if (name.isEmpty()) throw new Refused("error.name.empty");
        if (name.length() > LONGEST_NAME)
            throw new Refused("error.too.long", Map.of("length", name.length(), "max", LONGEST_NAME));
        if (scopes.isEmpty()) throw new Refused("error.token.scopes");
        var today = clock.today();
        if (lastDay.isBefore(today) || !lastDay.isBefore(today.plusYears(1))) throw new Refused("error.token.expiry");

        var token = PREFIX + secrets.token();
        var expires = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        tokens.add(currentPerson.id(), name, Secrets.hash(token), scopes, clock.instant(), expires);
        return token;
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public List<ApiToken> own() {
        uses.write();
        return tokens.of(currentPerson.id());
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public void revoke(UUID token) {
        if (!tokens.revoke(currentPerson.id(), token, clock.instant())) throw new NotFound();
    }

    /** Asked by every call: those that come together share one look into the table. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Bearer> authenticate(String token) {
        var hash = new Hash(Secrets.hash(token));
        var bearer = lookups.ask(hash);
        bearer.ifPresent(known -> uses.note(hash, clock.instant()));
        return bearer;
    }
}
