package si.plenum.community.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.community.Office;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;

/** What the acts of administrators leave in the journal: whoever votes is decided by them. */
final class CommunityEntries {

    private CommunityEntries() {}

    static Entry founded(Body body, LocalDate on) {
        return Entry.of("body.founded", "body/" + body.id().value())
                .field("slug", body.slug())
                .field("kind", body.kind())
                .field("prefix", body.prefix())
                .field("name", body.name())
                .field("on", on);
    }

    static Entry admitted(
            MembershipId id, BodyId body, PersonId person, @Nullable UUID organisation, boolean votes, LocalDate from) {
        return Entry.of("membership.admitted", "membership/" + id.value())
                .field("body", body.value())
                .field("person", person.value())
                .field("organisation", organisation)
                .field("votes", votes)
                .field("from", from);
    }

    static Entry ended(MembershipId id, BodyId body, LocalDate day) {
        return Entry.of("membership.ended", "membership/" + id.value())
                .field("body", body.value())
                .field("day", day);
    }

    static Entry appointed(BodyId body, PersonId person, Office office, LocalDate from, @Nullable LocalDate until) {
        return Entry.of("office.given", "body/" + body.value())
                .field("person", person.value())
                .field("office", office)
                .field("from", from)
                .field("until", until);
    }

    static Entry dismissed(BodyId body, PersonId person, Office office, LocalDate day) {
        return Entry.of("office.ended", "body/" + body.value())
                .field("person", person.value())
                .field("office", office)
                .field("day", day);
    }
}
