/**
 * Sessions from the agenda to the end of the meeting: convening, presence, quorum, and the one place that drives a vote from
 * opening to the recorded decision.
 */
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {
            "platform",
            "journal",
            "identity",
            "community",
            "rules",
            "document",
            "document :: ui",
            "voting",
            "voting::tally",
            "voting::ui",
            "voting::picture",
            "voting::report",
            "proposal",
            "decision"
        })
@NullMarked
package si.plenum.plenary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
