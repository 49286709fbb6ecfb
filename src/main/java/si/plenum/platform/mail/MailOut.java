package si.plenum.platform.mail;

/** Where mail leaves the program. */
public interface MailOut {

    /** Whether this instance sends mail at all (settings {@code PLENUM_MAIL_*}). */
    boolean sends();

    /**
     * Puts a mail into the outbox, in the caller's transaction: if the act is rolled back, there is no mail; once it is
     * committed, the mail goes out, after a restart too. It may arrive twice if the program is killed between the answer of
     * the mail server and the note of it; both then carry the same {@code Message-ID}.
     *
     * <p>Where no mail is configured it keeps nothing: a box that nobody empties would one day send old news, and would
     * hold sign-in links in the clear until then.
     */
    void queue(OutgoingMail mail);
}
