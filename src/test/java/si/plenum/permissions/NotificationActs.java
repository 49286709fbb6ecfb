package si.plenum.permissions;

import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.PERSONS;

import java.util.List;
import si.plenum.notification.MailChoice;
import si.plenum.notification.Subscriptions;

/** Everyone chooses their own mail; the address in a mail is all that switching it off takes. */
final class NotificationActs {

    private NotificationActs() {}

    static List<Act> in(World world) {
        var subscriptions = world.the(Subscriptions.class);
        return new ActTable(Subscriptions.class)
                .askPublic("mine", PERSONS, to -> subscriptions.mine())
                .commandPublic("choose", PERSONS, to -> subscriptions.choose(MailChoice.DEFAULT))
                .askPublic("kindOf", EVERYONE, to -> subscriptions.kindOf("made-elsewhere"))
                .commandPublic("unsubscribe", EVERYONE, to -> subscriptions.unsubscribe("made-elsewhere"))
                .acts();
    }
}
