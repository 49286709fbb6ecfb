package si.plenum.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;

/** Coming in without a password: a mailed link or code, a link from an administrator, a demo button. */
public interface SignIns {

    /**
     * Sends a link and a code to that address, if an account has it. The answer is the same, and takes as long, if not.
     *
     * @param client where the request came from, for the rate limit: an internet address
     * @throws Refused {@code error.signin.often} (with {@code minutes}) after too many requests for the address or from
     *     the client, whether an account has the address or not
     */
    Asked ask(EmailAddress email, String client);

    /**
     * Changes the mailed code, typed into the browser that asked, into a one-time token.
     *
     * @param browser the secret that {@link #ask} gave this browser
     */
    CodeAnswer redeemCode(String browser, String code);

    /** What a link's token is good for, without using it: mail programs open links too. */
    LinkState look(String token);

    /**
     * Uses a token up and says who comes in. Of many at the same time, one gets in.
     *
     * @throws Refused {@code error.link.used}, {@code error.link.old}
     */
    Entry enter(String token);

    /**
     * Makes a link for somebody who cannot get mail, to hand over. Administrators only. It is journalled, and the person is
     * told at the next sign-in.
     *
     * @return the address to open, to be shown once
     * @throws Refused {@code error.issue.mail} where mail is configured
     */
    String issue(PersonId person);

    /** Whether an administrator may issue links here: only where no mail is configured. */
    boolean mayIssue();

    /** Whether links were issued for the person acting that {@link #tell} has not yet told. */
    boolean untold();

    /** The links that were issued for the person acting and not yet told; telling them is done with that. */
    List<IssuedLink> tell();

    /** Accounts to choose from on the sign-in page; empty outside demo mode. */
    List<Account> demoAccounts();

    /**
     * A one-time token for a demo account.
     *
     * @throws si.plenum.platform.NotFound outside demo mode
     */
    String demo(PersonId person);

    /**
     * What the browser that asked keeps and shows.
     *
     * @param browser the secret without which the mailed code is worth nothing
     * @param demoLink the link itself, only in demo mode without mail
     */
    record Asked(String browser, @Nullable String demoLink) {}

    /** Who comes in. */
    record Entry(SignedIn person, boolean administrator) {}

    /** What came of a code. */
    sealed interface CodeAnswer {

        /** The code was right; the token lives one minute. */
        record Right(String token) implements CodeAnswer {}

        /** Not the code; {@code left} more tries, none if 0. Also the answer for an address that no account has. */
        record Wrong(int left) implements CodeAnswer {}
    }

    /** What a token is good for. */
    enum LinkState {
        GOOD,
        USED,
        OLD
    }
}
