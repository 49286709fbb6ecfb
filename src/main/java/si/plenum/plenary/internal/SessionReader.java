package si.plenum.plenary.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static si.plenum.plenary.internal.db.Tables.AGENDA_ITEM;
import static si.plenum.plenary.internal.db.Tables.SESSION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.Course;
import si.plenum.plenary.Reading;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.Elections;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Scheduled;
import si.plenum.proposal.Slate;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Step;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** Reads sessions for their pages: a page is a handful of queries, however long its agenda. */
@Component
class SessionReader {

    private static final Duration EARLY = Duration.ofHours(1);

    private final DSLContext db;
    private final AgendaRepository agenda;
    private final AttendanceRepository attendance;
    private final SessionQuorum quorum;
    private final SessionAccess access;
    private final CurrentPerson current;
    private final Memberships memberships;
    private final Persons persons;
    private final Proposals proposals;
    private final Papers papers;
    private final Elections elections;
    private final Votes votes;
    private final StepRepository steps;
    private final ItemReadings readings;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    SessionReader(
            DSLContext db,
            AgendaRepository agenda,
            AttendanceRepository attendance,
            SessionQuorum quorum,
            SessionAccess access,
            CurrentPerson current,
            Memberships memberships,
            Persons persons,
            Proposals proposals,
            Papers papers,
            Elections elections,
            Votes votes,
            StepRepository steps,
            ItemReadings readings,
            Rulebooks rulebooks,
            LegalClock clock) {
        this.db = db;
        this.agenda = agenda;
        this.attendance = attendance;
        this.quorum = quorum;
        this.access = access;
        this.current = current;
        this.memberships = memberships;
        this.persons = persons;
        this.proposals = proposals;
        this.papers = papers;
        this.elections = elections;
        this.votes = votes;
        this.steps = steps;
        this.readings = readings;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    SessionPage page(SessionRecord session) {
        var rows = rows(session);
        var named = new HashSet<PersonId>(Set.of(session.chair()));
        if (session.minuteTaker() != null) named.add(session.minuteTaker());
        var names = persons.names(named);
        var present = attendance.present(session.id());
        var mine = memberships.actsFor(session.body(), current.id()).stream()
                .map(Elector::membership)
                .toList();
        boolean checkedIn = mine.stream().anyMatch(present::contains);
        var replies = attendance.replies(session.id());
        return new SessionPage(
                row(session, rows.stream().map(AgendaRow::title).toList()),
                session.chair(),
                names.getOrDefault(session.chair(), ""),
                session.minuteTaker(),
                session.minuteTaker() == null ? null : names.get(session.minuteTaker()),
                session.convenedAt(),
                session.openedAt(),
                session.closedAt(),
                session.closesAt(),
                session.castingAt(),
                session.lottery(),
                session.cancelledFor(),
                rows,
                quorum.of(session),
                !mine.isEmpty(),
                checkedIn,
                mine.stream()
                        .map(replies::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Math.toIntExact(
                        replies.values().stream().filter(coming -> coming).count()),
                session.version(),
                can(session, checkedIn));
    }

    List<SessionRow> mine(int offset, int limit) {
        var bodies = memberships.of(current.id()).stream()
                .map(belonging -> belonging.body().id().value())
                .toList();
        return list(SESSION.BODY_ID.in(bodies), offset, limit);
    }

    List<SessionRow> published(Optional<BodyId> body, int offset, int limit) {
        var inBody = body.map(id -> SESSION.BODY_ID.eq(id.value()));
        var shown = SESSION.STATE.ne(SessionState.DRAFT.wireName());
        return list(inBody.map(shown::and).orElse(shown), offset, limit);
    }

    private List<SessionRow> list(Condition condition, int offset, int limit) {
        var titles = multiset(select(AGENDA_ITEM.TITLE)
                        .from(AGENDA_ITEM)
                        .where(AGENDA_ITEM.SESSION_ID.eq(SESSION.ID))
                        .orderBy(AGENDA_ITEM.POSITION))
                .convertFrom(items -> items.map(Record1::value1));
        return db.select(SESSION.asterisk(), titles)
                .from(SESSION)
                .where(condition)
                .orderBy(SESSION.STARTS_AT.desc(), SESSION.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> row(SessionRepository.session(row), row.get(titles)));
    }

    static SessionRow row(SessionRecord session, List<String> agenda) {
        return new SessionRow(
                session.id(),
                session.number(),
                session.body(),
                session.kind(),
                session.title(),
                session.place(),
                session.startsAt(),
                session.state(),
                agenda);
    }

    List<AgendaRow> rows(SessionRecord session) {
        var items = agenda.items(session.id());
        var ids = new ArrayList<ProposalId>();
        for (var item : items) {
            if (item.proposal() != null) ids.add(item.proposal());
        }
        Map<ProposalId, Scheduled> wordings = ids.isEmpty() ? Map.of() : proposals.wordings(session.body(), ids);
        var last = new HashMap<UUID, VoteView>();
        for (var vote : votes.ofContext(session.id().value())) last.put(vote.subject(), vote);
        var stepsTaken = last.isEmpty() ? Map.<VoteId, Step>of() : steps.of(last.values());
        var rules =
                ids.isEmpty() ? RulesInForce.NONE : new RulesInForce(rulebooks.inForce(session.body(), clock.today()));
        var written = ids.isEmpty() ? Map.<ProposalId, BallotPaper>of() : papers.written(session.body(), ids);
        var slates = ids.isEmpty() ? Map.<ProposalId, Slate>of() : elections.standing(session.body(), ids);
        return items.stream()
                .map(item -> row(
                        session,
                        item,
                        item.proposal() == null ? null : wordings.get(item.proposal()),
                        last.get(item.id().value()),
                        stepsTaken,
                        rules,
                        written,
                        slates))
                .toList();
    }

    private static Course course(
            Scheduled matter,
            @Nullable VoteView vote,
            @Nullable Reading reading,
            Map<VoteId, Step> steps,
            RulesInForce rules) {
        if (vote != null) return Course.of(vote.rule(), steps.getOrDefault(vote.id(), Step.VOTE), vote);
        // What is only read comes to no vote.
        if (reading != null && !reading.decides()) return Course.NONE;
        return rules.of(matter.kind()).map(rule -> Course.of(rule, null, null)).orElse(Course.NONE);
    }

    private @Nullable Reading reading(
            SessionRecord session, ItemRecord item, Scheduled matter, @Nullable VoteView vote, RulesInForce rules) {
        return rules.of(matter.kind())
                .map(rule -> readings.of(session, item, rule, vote))
                .orElse(null);
    }

    private static @Nullable BallotPaper planned(
            Scheduled matter, RulesInForce rules, Map<ProposalId, BallotPaper> written) {
        return rules.of(matter.kind())
                .filter(Rule::writesOptions)
                .map(rule -> written.getOrDefault(matter.proposal(), BallotPaper.NONE))
                .orElse(null);
    }

    private AgendaRow row(
            SessionRecord session,
            ItemRecord item,
            @Nullable Scheduled matter,
            @Nullable VoteView vote,
            Map<VoteId, Step> steps,
            RulesInForce rules,
            Map<ProposalId, BallotPaper> written,
            Map<ProposalId, Slate> slates) {
        var reading = matter == null ? null : reading(session, item, matter, vote, rules);
        return new AgendaRow(
                item.id(),
                item.position(),
                item.kind(),
                item.title(),
                item.minutesPlanned(),
                item.state(),
                item.beganAt(),
                item.endedAt(),
                item.proposal(),
                matter == null ? null : matter.number(),
                matter == null ? null : matter.wording(),
                vote,
                matter == null ? Course.NONE : course(matter, vote, reading, steps, rules),
                reading,
                matter == null ? null : planned(matter, rules, written),
                matter == null || vote != null ? null : ElectionPaper.standing(slates.get(matter.proposal())));
    }

    private Set<Can> can(SessionRecord session, boolean checkedIn) {
        var can = EnumSet.noneOf(Can.class);
        var id = session.id();
        boolean ahead = session.state() == SessionState.DRAFT || session.state() == SessionState.CONVENED;
        if (ahead && access.mayPrepare(id)) can.add(Can.PREPARE);
        boolean runs = session.state() == SessionState.CONVENED
                || session.state() == SessionState.OPEN
                || session.state() == SessionState.SUSPENDED;
        if (runs && access.mayLead(id)) can.add(Can.LEAD);
        if (runs && access.mayKeepAttendance(id)) can.add(Can.ENTER_ATTENDANCE);
        if (access.mayKeepAttendance(id)) can.add(Can.PUBLISH);
        if (access.mayTakePart(id)) {
            if (runs && !checkedIn && begins(session)) can.add(Can.CHECK_IN);
            if (session.state() == SessionState.OPEN) can.add(Can.VOTE);
        }
        return can;
    }

    /** Whether people may check in: from an hour before the announced start; by correspondence nobody meets. */
    boolean begins(SessionRecord session) {
        return !session.byCorrespondence()
                && !clock.instant().isBefore(session.startsAt().minus(EARLY));
    }
}
