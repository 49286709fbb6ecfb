/**
 * The public site: pages, feeds and downloads that anyone reads without an account, a cookie or a script. Reads only, through
 * the views of its own schema and the public reads of the document module.
 */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "platform",
            "community",
            "rules",
            "document",
            "document::text",
            "voting",
            "voting::tally",
            "voting::report",
            "voting::secret",
            "proposal",
            "decision",
            "plenary",
            "notification"
        })
@NullMarked
package si.plenum.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
