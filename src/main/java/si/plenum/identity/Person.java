package si.plenum.identity;

/** A person as others see them: a name and nothing else. */
public record Person(PersonId id, String name) {}
