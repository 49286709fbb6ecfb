package si.plenum.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import si.plenum.platform.Refused;

/**
 * An address for mail, in lower case, so that two spellings of one mailbox are equal. Only ASCII: a mailbox outside it needs
 * SMTPUTF8 on the whole way (RFC 6531), and in all practice an address in ASCII stands beside it.
 *
 * @throws Refused {@code error.email} if it cannot be an address
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254; // RFC 5321 section 4.5.3.1.3, without the angle brackets

    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refused("error.email");
        }
    }

    /** The address, if what was typed can be one. */
    public static Optional<EmailAddress> parse(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (Refused notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
