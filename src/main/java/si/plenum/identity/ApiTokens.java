package si.plenum.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/** Tokens with which a person's own programs use the JSON interface. Each person sees and revokes only their own. */
public interface ApiTokens {

    /**
     * Makes a token for the person acting.
     *
     * @param lastDay the last day on which it works, at most a year ahead
     * @return the token itself, never to be shown again
     * @throws Refused {@code error.token.expiry}, {@code error.token.scopes}, {@code error.name.empty},
     *     {@code error.too.long}
     */
    String make(String name, Set<Scope> scopes, LocalDate lastDay);

    /** The person's tokens that are not revoked, newest first. */
    List<ApiToken> own();

    /**
     * Ends a token at once. Ending it again changes nothing.
     *
     * @throws NotFound if the person has no such token
     */
    void revoke(UUID token);

    /** Who shows that token, if it is good now. It notes the use. */
    Optional<Bearer> authenticate(String token);

    /** What a token lets a program do. */
    enum Scope {
        READ,
        WRITE,
        VOTE
    }

    /**
     * A token as its owner sees it.
     *
     * @param lastUsed {@code null}: never, as yet
     */
    record ApiToken(
            UUID id,
            String name,
            Set<Scope> scopes,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed) {}

    /** A person whose program calls. */
    record Bearer(SignedIn person, boolean administrator, Set<Scope> scopes) {}
}
