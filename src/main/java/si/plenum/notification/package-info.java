/**
 * News that reach a person: mails that an act owes. Listens only. A listener runs in the act's transaction and writes the
 * outbox, so that a mail goes out exactly for what was committed.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "platform",
            "journal",
            "identity",
            "community",
            "rules",
            "document",
            "voting",
            "voting::tally",
            "proposal",
            "decision",
            "plenary"
        })
@NullMarked
package si.plenum.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
