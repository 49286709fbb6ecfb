package si.plenum.voting;

/** How far a secret vote is, in numbers only: credentials drawn and ballots cast. */
public record SecretProgress(int credentials, int ballots) {

    public static final SecretProgress NONE = new SecretProgress(0, 0);
}
