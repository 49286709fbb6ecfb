package si.plenum.proposal;

import si.plenum.identity.PersonId;

/** Somebody who writes a draft, or can be asked to write it, together with its author. */
public record CoAuthor(PersonId person, String name) {}
