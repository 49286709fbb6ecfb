/**
 * What counts, once and for ever: entries that are only added to, over them an RFC 6962 Merkle tree. Whoever keeps a
 * checkpoint can see later that nothing was changed. The format stands in {@code docs/journal.md} and never changes. It uses
 * the platform.
 *
 * <p>{@link si.plenum.journal.Journal#append} and {@code erase} carry no permission and ask for no person: they are called
 * inside the acts of other modules, which have checked the person ({@link si.plenum.journal.WithinAct}). They refuse to run
 * outside such an act's transaction. Everything else is a read of what is public.
 */
@ApplicationModule(displayName = "Journal", allowedDependencies = "platform")
@NullMarked
package si.plenum.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
