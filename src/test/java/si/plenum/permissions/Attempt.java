package si.plenum.permissions;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/**
 * How a call ended. Refused because of how things stand is permitted; refused because of who asks is not, and neither is a
 * thing that this person may not know of.
 */
record Attempt(boolean permitted, String outcome) {

    private static final Set<String> NOT_ON_THE_ROLL = Set.of("error.roll", "error.secret.roll");

    static Attempt answered(Object answer) {
        return new Attempt(true, String.valueOf(answer));
    }

    static Attempt failed(RuntimeException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> refused(denied);
            case AuthenticationException unknown -> refused(unknown);
            case NotFound hidden -> refused(hidden);
            // Not on the roll: somebody else's right to vote.
            case Refused refused when NOT_ON_THE_ROLL.contains(refused.key()) -> refused(refused);
            case Refused refused -> new Attempt(true, refused.key());
            default -> throw failure;
        };
    }

    private static Attempt refused(RuntimeException failure) {
        return new Attempt(false, failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }
}
