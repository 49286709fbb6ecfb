/**
 * The register of what was decided: permanent numbers, wording, effects, publication. The only module that calls effects
 * of others, in the transaction that records the decision.
 */
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "journal",
            "identity",
            "community",
            "community :: effect",
            "rules",
            "rules :: *",
            "document",
            "document :: *",
            "voting",
            "voting :: tally",
            "voting :: ui",
            "proposal"
        })
@NullMarked
package si.plenum.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
