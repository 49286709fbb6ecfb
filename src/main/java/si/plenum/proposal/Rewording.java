package si.plenum.proposal;

import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeDraft;

/**
 * Another wording of what is before the session.
 *
 * @param wording the operative wording of a resolution; empty for a change of a document
 * @param change the change of a document; absent for a resolution
 */
public record Rewording(String wording, @Nullable ChangeDraft change) {

    public static Rewording of(String wording) {
        return new Rewording(wording, null);
    }

    public static Rewording of(ChangeDraft change) {
        return new Rewording("", change);
    }
}
