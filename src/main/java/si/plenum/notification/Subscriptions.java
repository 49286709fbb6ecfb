package si.plenum.notification;

/** Who gets which mail. */
public interface Subscriptions {

    /** What the current person has chosen. */
    MailChoice mine();

    /** Chooses for the current person. */
    void choose(MailChoice choice);

    /**
     * The kind of mail that an address in a mail switches off. The address is all it takes (RFC 8058): no sign-in.
     *
     * @throws si.plenum.platform.Refused {@code error.unsubscribe} if the program did not make it
     */
    MailKind kindOf(String token);

    /**
     * Switches that kind of mail off for whom the mail went to. Doing it again changes nothing.
     *
     * @throws si.plenum.platform.Refused {@code error.unsubscribe} if the program did not make the address
     */
    void unsubscribe(String token);
}
