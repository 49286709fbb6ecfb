package si.plenum.proposal;

import java.time.Instant;
import si.plenum.identity.PersonId;

/**
 * The session on whose agenda a proposal stands.
 *
 * @param number of the session, with its body and year
 * @param at     when it begins
 * @param chair  who may take the proposal off in it
 */
public record SessionPlace(String number, Instant at, PersonId chair) {}
