package si.plenum.identity;

import si.plenum.platform.language.Language;

/** Somebody a mail goes to, in the language they chose. */
public record Addressee(PersonId id, String name, EmailAddress email, Language language, Forms forms) {}
