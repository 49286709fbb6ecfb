package si.plenum.voting;

import si.plenum.platform.Refused;
import si.plenum.voting.secret.SecretReceipt;

/** Another ballot is stored under the token: with the same version and other bytes, or with a higher version. */
public class VersionConflict extends Refused {

    private final transient SecretReceipt stored;

    public VersionConflict(SecretReceipt stored) {
        super("error.secret.version");
        this.stored = stored;
    }

    /** The receipt of the ballot that is stored. */
    public SecretReceipt stored() {
        return stored;
    }
}
