package si.plenum.identity;

import java.time.Instant;

/** A sign-in link that an administrator made: who and when. */
public record IssuedLink(String issuedBy, Instant at) {}
