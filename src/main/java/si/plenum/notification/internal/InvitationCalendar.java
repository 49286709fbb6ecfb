package si.plenum.notification.internal;

import java.net.URI;
import java.time.Duration;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.SessionRow;

/** A session as an iCalendar event (RFC 5545), whose UID stays the same for the same session. */
@Component
class InvitationCalendar {

    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final LegalClock clock;

    InvitationCalendar(LegalClock clock) {
        this.clock = clock;
    }

    String event(SessionRow session, String link) {
        var event = new VEvent(session.startsAt(), USUAL_LENGTH, session.title());
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(session.id().value() + "@plenum"));
        event.add(new Location(session.place()));
        event.add(new Url(URI.create(link)));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Plenum//SL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        return calendar.toString();
    }
}
