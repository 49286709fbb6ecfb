/**
 * Bodies that decide, who belongs to them, and who holds which office in them on a day. Whoever votes is decided here and
 * nowhere else: {@link si.plenum.community.Memberships#electorate} is the one source of every electoral roll.
 */
@ApplicationModule(
        displayName = "Community",
        allowedDependencies = {"platform", "journal", "identity"})
@NullMarked
package si.plenum.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
