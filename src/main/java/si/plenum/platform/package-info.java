/**
 * What every module stands on and no member ever sees named: ids, the clock, languages, paging, Markdown, the word diff,
 * mail out. No business word belongs here. It uses no other module.
 */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package si.plenum.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
