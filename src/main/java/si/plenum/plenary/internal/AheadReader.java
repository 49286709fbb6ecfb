package si.plenum.plenary.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static si.plenum.plenary.internal.db.Tables.AGENDA_ITEM;
import static si.plenum.plenary.internal.db.Tables.ATTENDANCE;
import static si.plenum.plenary.internal.db.Tables.REPLY;
import static si.plenum.plenary.internal.db.Tables.SESSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Component;
import si.plenum.community.Belonging;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.plenary.SessionAhead;
import si.plenum.plenary.SessionState;

/** What a person's first page asks about sessions: a handful of queries, however many sessions there are. */
@Component
class AheadReader {

    private static final List<String> NOT_OVER = List.of(
            SessionState.DRAFT.wireName(),
            SessionState.CONVENED.wireName(),
            SessionState.OPEN.wireName(),
            SessionState.SUSPENDED.wireName());

    private static final int MOST = 50;

    private final DSLContext db;
    private final Memberships memberships;
    private final SessionReader reader;
    private final CurrentPerson current;

    AheadReader(DSLContext db, Memberships memberships, SessionReader reader, CurrentPerson current) {
        this.db = db;
        this.memberships = memberships;
        this.reader = reader;
        this.current = current;
    }

    /** A session with the titles of its agenda. */
    private record Found(SessionRecord session, List<String> agenda) {}

    List<SessionAhead> ahead() {
        var me = current.id();
        Map<BodyId, Belonging> bodies = new HashMap<>();
        memberships.of(me).forEach(belonging -> bodies.put(belonging.body().id(), belonging));
        var found = found(bodies.keySet());
        var mine = new HashSet<UUID>();
        bodies.keySet()
                .forEach(body -> memberships
                        .actsFor(body, me)
                        .forEach(elector -> mine.add(elector.membership().value())));
        var here = here(found, mine);
        var replies = replies(found, mine);
        var ahead = new ArrayList<SessionAhead>();
        for (var one : found) {
            var belonging = bodies.get(one.session().body());
            if (belonging != null && shown(one.session(), belonging)) {
                ahead.add(ahead(one, belonging, me, here, replies));
            }
        }
        return ahead;
    }

    private SessionAhead ahead(
            Found one, Belonging belonging, PersonId me, Set<UUID> here, Map<UUID, Boolean> replies) {
        var session = one.session();
        boolean checkedIn = here.contains(session.id().value());
        return new SessionAhead(
                SessionReader.row(session, one.agenda()),
                belonging.votes(),
                prepares(belonging),
                session.chair().equals(me),
                me.equals(session.minuteTaker()),
                checkedIn,
                belonging.votes() && !checkedIn && session.state() != SessionState.DRAFT && reader.begins(session),
                replies.get(session.id().value()));
    }

    private static boolean shown(SessionRecord session, Belonging belonging) {
        return session.state() != SessionState.DRAFT || prepares(belonging);
    }

    private static boolean prepares(Belonging belonging) {
        return belonging.offices().contains(Office.COUNCIL)
                || belonging.offices().contains(Office.COORDINATOR);
    }

    private List<Found> found(Set<BodyId> bodies) {
        var titles = multiset(select(AGENDA_ITEM.TITLE)
                        .from(AGENDA_ITEM)
                        .where(AGENDA_ITEM.SESSION_ID.eq(SESSION.ID))
                        .orderBy(AGENDA_ITEM.POSITION))
                .convertFrom(items -> items.map(Record1::value1));
        return db.select(SESSION.asterisk(), titles)
                .from(SESSION)
                .where(SESSION.BODY_ID.in(bodies.stream().map(BodyId::value).toList()), SESSION.STATE.in(NOT_OVER))
                .orderBy(SESSION.STARTS_AT, SESSION.ID)
                .limit(MOST)
                .fetch(row -> new Found(SessionRepository.session(row), row.get(titles)));
    }

    private Set<UUID> here(List<Found> sessions, Set<UUID> mine) {
        return db.selectDistinct(ATTENDANCE.SESSION_ID)
                .from(ATTENDANCE)
                .where(
                        ATTENDANCE.SESSION_ID.in(ids(sessions)),
                        ATTENDANCE.MEMBERSHIP_ID.in(mine),
                        ATTENDANCE.LEFT_AT.isNull())
                .fetchSet(ATTENDANCE.SESSION_ID);
    }

    private Map<UUID, Boolean> replies(List<Found> sessions, Set<UUID> mine) {
        Map<UUID, Boolean> replies = new HashMap<>();
        db.select(REPLY.SESSION_ID, REPLY.COMING)
                .from(REPLY)
                .where(REPLY.SESSION_ID.in(ids(sessions)), REPLY.MEMBERSHIP_ID.in(mine))
                .forEach(row -> replies.put(row.value1(), row.value2()));
        return replies;
    }

    private static List<UUID> ids(List<Found> sessions) {
        return sessions.stream().map(one -> one.session().id().value()).toList();
    }
}
