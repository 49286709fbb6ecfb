/**
 * Who somebody is: persons, their accounts, how they sign in, and who is acting now. It knows nothing of bodies, mandates
 * or what a person may do in them; it knows only that someone is this person, and whether they administer the instance.
 * It also owns the filter chains, since every request meets them before it meets anything else.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"platform", "journal"})
@NullMarked
package si.plenum.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
