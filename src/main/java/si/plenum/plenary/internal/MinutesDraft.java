package si.plenum.plenary.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.Memberships;
import si.plenum.decision.DecisionId;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.Decisions;
import si.plenum.decision.Dissents;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.Channel;
import si.plenum.plenary.MinutesText;
import si.plenum.plenary.MinutesText.Dissenting;
import si.plenum.plenary.MinutesText.Item;
import si.plenum.plenary.internal.MinutesRepository.Note;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** Derives the minutes from what the program recorded: times, attendance, quorum, votes, decisions, and the notes. */
@Component
class MinutesDraft {

    private final SessionReader reader;
    private final MinutesRepository minutes;
    private final AttendanceRepository attendance;
    private final Bodies bodies;
    private final Memberships memberships;
    private final Persons persons;
    private final Votes votes;
    private final BallotRecord ballots;
    private final Decisions decisions;
    private final Dissents dissents;
    private final LegalClock clock;

    MinutesDraft(
            SessionReader reader,
            MinutesRepository minutes,
            AttendanceRepository attendance,
            Bodies bodies,
            Memberships memberships,
            Persons persons,
            Votes votes,
            BallotRecord ballots,
            Decisions decisions,
            Dissents dissents,
            LegalClock clock) {
        this.reader = reader;
        this.minutes = minutes;
        this.attendance = attendance;
        this.bodies = bodies;
        this.memberships = memberships;
        this.persons = persons;
        this.votes = votes;
        this.ballots = ballots;
        this.decisions = decisions;
        this.dissents = dissents;
        this.clock = clock;
    }

    MinutesText of(SessionRecord session) {
        var openedAt = session.openedAt();
        if (openedAt == null) throw new Refused("error.minutes.early");
        var taker = session.minuteTaker();
        var names = persons.names(taker == null ? Set.of(session.chair()) : Set.of(session.chair(), taker));
        var stays = attendance.stays(session.id()).values();
        var day = LocalDate.ofInstant(session.startsAt(), clock.getZone());
        return new MinutesText(
                session.number(),
                session.title(),
                bodies.byId(session.body()).name(),
                session.place(),
                session.startsAt(),
                openedAt,
                session.closedAt(),
                names.getOrDefault(session.chair(), ""),
                taker == null ? null : names.get(taker),
                memberships.electorate(session.body(), day).size(),
                stays.size(),
                Math.toIntExact(stays.stream()
                        .filter(stay -> stay.channel() == Channel.REMOTE)
                        .count()),
                minutes.quorumChecks(session.id()),
                items(session));
    }

    private List<Item> items(SessionRecord session) {
        var notes = minutes.notes(session.id());
        var counted = votes.ofContext(session.id().value()).stream()
                .filter(vote -> vote.result() != null)
                .collect(Collectors.groupingBy(VoteView::subject));
        var taken = decisions.ofSession(session.id().value()).stream()
                .collect(Collectors.toMap(DecisionRow::id, Function.identity()));
        return reader.rows(session).stream()
                .map(row -> item(row, counted.getOrDefault(row.id().value(), List.of()), taken, notes))
                .toList();
    }

    private Item item(
            AgendaRow row, List<VoteView> counted, Map<DecisionId, DecisionRow> taken, Map<UUID, Note> notes) {
        var decision = counted.stream()
                .flatMap(vote -> decisions.ofVote(vote.id()).stream())
                .map(taken::get)
                .findFirst()
                .orElse(null);
        var note = notes.get(row.id().value());
        var dissents = dissents(decision);
        var reading = row.reading();
        return new Item(
                row.id().value(),
                row.position(),
                row.kind().wireName(),
                row.title(),
                row.state().wireName(),
                row.beganAt(),
                row.endedAt(),
                row.proposalNumber(),
                row.wording(),
                reading == null ? null : reading.number(),
                counted.stream().map(vote -> ballots.of(vote, dissents)).toList(),
                decision == null ? null : decision.number(),
                dissents,
                note == null ? "" : note.text());
    }

    private List<Dissenting> dissents(@Nullable DecisionRow decision) {
        if (decision == null) return List.of();
        return dissents.of(decision.id()).stream()
                .map(dissent -> new Dissenting(dissent.name(), dissent.reason()))
                .toList();
    }
}
