package si.plenum.document;

/**
 * An act of a document with what it is called.
 *
 * @param title in Slovene
 * @param mayBeAnnulled whether a decision could still take it out of force
 */
public record NamedAct(ActRow act, String title, boolean mayBeAnnulled) {}
