package si.plenum.plenary.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.Person;
import si.plenum.identity.Persons;
import si.plenum.platform.Refused;
import si.plenum.plenary.NewSession;

/** Who may be named to chair a session of a body, and to take its minutes. */
@Component
class OfficeHolders {

    private final Memberships memberships;
    private final Persons persons;

    OfficeHolders(Memberships memberships, Persons persons) {
        this.memberships = memberships;
        this.persons = persons;
    }

    List<Person> chairs(BodyId body) {
        return holders(body, Office.MODERATOR, Office.COUNCIL);
    }

    List<Person> minuteTakers(BodyId body) {
        return holders(body, Office.MINUTE_TAKER);
    }

    void ensureMayBeNamed(NewSession session) {
        boolean chair = memberships.holds(session.body(), session.chair(), Office.MODERATOR)
                || memberships.holds(session.body(), session.chair(), Office.COUNCIL);
        if (!chair) throw new Refused("error.session.chair");
        var minuteTaker = session.minuteTaker();
        if (minuteTaker != null && !memberships.holds(session.body(), minuteTaker, Office.MINUTE_TAKER)) {
            throw new Refused("error.session.minute-taker");
        }
    }

    private List<Person> holders(BodyId body, Office... offices) {
        return Stream.of(offices)
                .flatMap(office -> memberships.holders(body, office).stream())
                .distinct()
                .map(persons::person)
                .toList();
    }
}
