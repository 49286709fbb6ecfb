/**
 * How a body decides: rulebooks that say who may propose, how long before a session, with what quorum and majority, and
 * which provision says so. A {@link si.plenum.rules.Rule} is taken from a rulebook once and then frozen with the vote; the
 * types here are pure values, so that anyone can recount with them. It uses the platform, the journal, persons and bodies.
 */
@ApplicationModule(
        displayName = "Rules",
        allowedDependencies = {"platform", "journal", "identity", "community"})
@NullMarked
package si.plenum.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
