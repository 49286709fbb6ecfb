package si.plenum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import si.plenum.platform.Refused;

/** What a refused act answers. */
public final class RefusalAssert {

    private RefusalAssert() {}

    /** The act is refused with the sentence of that key. */
    public static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
