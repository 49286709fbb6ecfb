/**
 * The JSON interface {@code /api/v1}: the services of the modules below under names that stay. Thin: it reads what was sent,
 * calls a service, and says what came of it; who may do what is decided in the services alone.
 */
@ApplicationModule(
        displayName = "JSON interface",
        allowedDependencies = {
            "platform",
            "identity",
            "journal",
            "community",
            "rules",
            "document",
            "document::text",
            "voting",
            "voting::secret",
            "voting::tally",
            "proposal",
            "decision",
            "plenary"
        })
@NullMarked
package si.plenum.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
