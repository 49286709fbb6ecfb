package si.plenum.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.community.Belonging;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.Decisions;
import si.plenum.identity.CurrentPerson;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.SessionAhead;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.Sessions;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.shell.Task.Kind;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** Gathers what awaits the current person, in every role that they have. */
@Component
class Awaiting {

    /** Filed and on no agenda yet. */
    private static final Set<ProposalState> WAITING = Set.of(ProposalState.FILED, ProposalState.IN_DISCUSSION);

    private final Sessions sessions;
    private final Minutes minutes;
    private final Votes votes;
    private final Proposals proposals;
    private final Elections elections;
    private final Decisions decisions;
    private final Memberships memberships;
    private final Founding founding;
    private final CurrentPerson current;

    Awaiting(
            Sessions sessions,
            Minutes minutes,
            Votes votes,
            Proposals proposals,
            Elections elections,
            Decisions decisions,
            Memberships memberships,
            Founding founding,
            CurrentPerson current) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.votes = votes;
        this.proposals = proposals;
        this.elections = elections;
        this.decisions = decisions;
        this.memberships = memberships;
        this.founding = founding;
        this.current = current;
    }

    /** What was found: the rows, the most pressing first, and the sessions that they come from. */
    record Found(List<Task> tasks, List<SessionAhead> sessions) {}

    Found read(Locale language) {
        var ahead = sessions.ahead();
        var tasks = new ArrayList<>(founding.read(language));
        for (var belonging : memberships.of(current.id())) {
            if (belonging.votes()) votes(belonging, ahead, tasks);
            if (publishes(belonging)) publications(belonging, tasks);
            if (prepares(belonging)) filed(belonging.body(), language, tasks);
        }
        ahead.forEach(session -> session(session, tasks));
        for (var session : minutes.awaiting()) {
            tasks.add(new Task(
                    "home.verb.minutes", session.title(), "seje/" + session.number() + "/zapisnik", Kind.OPEN));
        }
        for (var named : elections.nominations()) {
            tasks.add(new Task("home.verb.candidacy", named.title(), "predlogi/" + named.number(), Kind.OPEN)
                    .more("home.more.candidacy", Map.of()));
        }
        proposals.myDrafts().stream().map(Awaiting::draft).forEach(tasks::add);
        tasks.sort(Comparator.comparing(Task::kind)
                .thenComparing(task -> task.when().orElse(Instant.MAX)));
        return new Found(List.copyOf(tasks), ahead);
    }

    private void votes(Belonging belonging, List<SessionAhead> ahead, List<Task> tasks) {
        for (var vote : votes.openFor(belonging.body().id())) {
            VoteTask.of(vote, votes.mine(vote.id()), address(vote, ahead)).ifPresent(tasks::add);
        }
    }

    private static String address(VoteView vote, List<SessionAhead> ahead) {
        return ahead.stream()
                .map(SessionAhead::row)
                .filter(row -> row.id().value().equals(vote.context()))
                .findFirst()
                .map(row -> "seja/" + row.number())
                .orElse("/glasovanja/" + vote.number());
    }

    private void publications(Belonging belonging, List<Task> tasks) {
        for (DecisionRow decision : decisions.unpublished(belonging.body().id())) {
            tasks.add(new Task("home.verb.publish", decision.title(), "sklepi/" + decision.number(), Kind.OPEN));
        }
    }

    private void filed(Body body, Locale language, List<Task> tasks) {
        int waiting = proposals.size(Optional.of(body.id()), WAITING, "");
        if (waiting == 0) return;
        tasks.add(new Task("home.verb.schedule", body.name(language), "predlogi", Kind.OPEN)
                .more("home.more.filed", Map.of("n", waiting)));
    }

    private static void session(SessionAhead session, List<Task> tasks) {
        var row = session.row();
        var page = "seje/" + row.number();
        var live = "seja/" + row.number();
        boolean runs = row.state() == SessionState.OPEN || row.state() == SessionState.SUSPENDED;
        if (row.state() == SessionState.DRAFT && session.prepares()) {
            tasks.add(items(new Task("home.verb.convene", row.title(), page, Kind.OPEN), session));
        }
        if (session.leads() && (runs || session.mayCheckIn())) {
            var verb = runs ? "home.verb.lead" : "home.verb.open";
            tasks.add(new Task(verb, row.title(), live + "/vodenje", Kind.NOW).when(row.startsAt()));
        }
        if (session.mayCheckIn()) {
            // Only one thing is to be done now: for the chair that is to open the session.
            var kind = session.leads() && !runs ? Kind.OPEN : Kind.NOW;
            tasks.add(new Task("home.verb.checkin", row.title(), live, kind).when(row.startsAt()));
        } else if (session.checkedIn()) {
            tasks.add(new Task("home.verb.here", row.title(), live, Kind.DONE));
        }
        if (row.state() == SessionState.CONVENED && session.votes()) convened(session, page, tasks);
    }

    private static void convened(SessionAhead session, String page, List<Task> tasks) {
        var row = session.row();
        // Whoever can confirm to be there is not asked any more whether they will come.
        boolean meets = row.kind() != SessionKind.CORRESPONDENCE;
        if (meets && !session.mayCheckIn() && !session.checkedIn()) tasks.add(reply(session, page));
        if (!row.agenda().isEmpty()) {
            tasks.add(items(new Task("home.verb.read", row.title(), page, Kind.OPEN).when(row.startsAt()), session));
        }
    }

    private static Task reply(SessionAhead session, String page) {
        var row = session.row();
        var coming = session.coming();
        if (coming == null) return new Task("home.verb.reply", row.title(), page, Kind.OPEN).when(row.startsAt());
        return new Task(
                "home.verb.replied",
                coming ? "yes" : "no",
                row.title(),
                page,
                Optional.empty(),
                Optional.empty(),
                Kind.DONE);
    }

    private static Task items(Task task, SessionAhead session) {
        return task.more("home.more.items", Map.of("n", session.row().agenda().size()));
    }

    private static Task draft(ProposalRow draft) {
        return new Task(
                "home.verb.draft", draft.title(), "osnutek/" + draft.id().value(), Kind.DRAFT);
    }

    /** Council and coordinator put proposals on an agenda. */
    private static boolean prepares(Belonging belonging) {
        return belonging.offices().contains(Office.COUNCIL)
                || belonging.offices().contains(Office.COORDINATOR);
    }

    /** Chair and minute-taker publish. */
    private static boolean publishes(Belonging belonging) {
        return belonging.offices().contains(Office.MODERATOR)
                || belonging.offices().contains(Office.MINUTE_TAKER)
                || belonging.offices().contains(Office.COUNCIL);
    }
}
