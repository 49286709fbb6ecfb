/**
 * Demo content: an invented community, built through the program's own services by its own people under a scripted clock, so
 * that building it is also a rehearsal of the whole chain. Nothing here runs outside demo mode.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package si.plenum.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
