/**
 * From a member's draft to a wording that is frozen and decided on to the letter: drafts, filing, revisions, support,
 * comments. A proposal knows no session; the session tells it where it stands.
 */
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "journal",
            "identity",
            "community",
            "rules",
            "rules :: ui",
            "document",
            "document :: text",
            "document :: ui",
            "voting",
            "voting :: ui",
            "voting :: tally"
        })
@NullMarked
package si.plenum.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
