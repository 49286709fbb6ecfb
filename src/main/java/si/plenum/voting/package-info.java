/**
 * Votes: a frozen question, a frozen electoral roll and a frozen rule, the ballots, and the count. It knows no proposal: a
 * vote carries an opaque reference to its subject. It uses the platform, the journal, persons, bodies and rules.
 */
@ApplicationModule(
        displayName = "Voting",
        allowedDependencies = {"platform", "journal", "identity", "community", "rules"})
@NullMarked
package si.plenum.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
