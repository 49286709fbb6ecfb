package si.plenum.notification;

/** Which mail a person wants, beside what they ask for themselves (sign-in links). */
public record MailChoice(boolean invitations, DecisionMail decisions) {

    /** What holds for somebody who chose nothing: invitations, since they are owed, and a digest. */
    public static final MailChoice DEFAULT = new MailChoice(true, DecisionMail.DIGEST);

    /** The same without mail of a kind. */
    public MailChoice without(MailKind kind) {
        return switch (kind) {
            case INVITATIONS -> new MailChoice(false, decisions);
            case DECISIONS -> new MailChoice(invitations, DecisionMail.NONE);
        };
    }

    /** Whether mail of a kind goes out at all. */
    public boolean wants(MailKind kind) {
        return switch (kind) {
            case INVITATIONS -> invitations;
            case DECISIONS -> decisions != DecisionMail.NONE;
        };
    }
}
