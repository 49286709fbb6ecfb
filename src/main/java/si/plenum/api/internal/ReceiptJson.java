package si.plenum.api.internal;

import si.plenum.voting.secret.Base64Url;
import si.plenum.voting.secret.SecretReceipt;

/** The receipt of a secret ballot as data. */
record ReceiptJson(String token, long version, String ballotHash, String serverSignature) {

    static ReceiptJson of(SecretReceipt receipt) {
        return new ReceiptJson(
                Base64Url.write(receipt.token()),
                receipt.version(),
                Base64Url.write(receipt.ballotHash().bytes()),
                Base64Url.write(receipt.serverSignature()));
    }

    /** Says nothing: what is printed may be kept. */
    @Override
    public String toString() {
        return "A receipt";
    }
}
