/**
 * What holds the rest together and decides nothing: the frame around the views, home, sign-in's surroundings, error pages and
 * the command line. It may use every module; none uses it.
 */
@ApplicationModule(displayName = "Shell")
@NullMarked
package si.plenum.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
