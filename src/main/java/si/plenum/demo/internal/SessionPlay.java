package si.plenum.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.ArrivalPart;
import si.plenum.demo.internal.DemoContent.BallotsPart;
import si.plenum.demo.internal.DemoContent.ItemPart;
import si.plenum.demo.internal.DemoContent.SessionPart;
import si.plenum.platform.LegalClock;
import si.plenum.platform.WireName;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.Channel;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.Sessions;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Statement;
import si.plenum.voting.VoteId;
import si.plenum.voting.Votes;

/** The council convenes; members come, discuss and vote; the chair leads. */
@Component
class SessionPlay {

    private static final String CONVENED_AT = "9.00";

    private final Cast cast;
    private final ProposalPlay proposals;
    private final Sessions sessions;
    private final Presence presence;
    private final Proceedings proceedings;
    private final Votes votes;
    private final LegalClock clock;
    private final Map<String, SessionId> made = new HashMap<>();
    private final Map<String, List<ItemId>> items = new HashMap<>();

    SessionPlay(
            Cast cast,
            ProposalPlay proposals,
            Sessions sessions,
            Presence presence,
            Proceedings proceedings,
            Votes votes,
            LegalClock clock) {
        this.cast = cast;
        this.proposals = proposals;
        this.sessions = sessions;
        this.presence = presence;
        this.proceedings = proceedings;
        this.votes = votes;
        this.clock = clock;
    }

    void play(List<SessionPart> parts, Script script) {
        for (var part : parts) {
            var starts = starts(part, script);
            script.at(script.moment(part.convened(), CONVENED_AT), () -> convene(part, starts));
            if (part.arrivals() != null) {
                for (var arrival : part.arrivals()) {
                    var when = part.state().equals("ready") ? clock.instant() : script.moment(part.day(), arrival.at());
                    script.at(when, () -> arrive(part, arrival));
                }
            }
            if (part.opened() != null && part.closed() != null) meeting(part, script, part.opened(), part.closed());
        }
    }

    /** A session that is ready to be opened began at the last full quarter of an hour. */
    private Instant starts(SessionPart part, Script script) {
        if (!part.state().equals("ready")) return script.moment(part.day(), part.time());
        long quarter = Duration.ofMinutes(15).toMillis();
        return Instant.ofEpochMilli(clock.instant().toEpochMilli() / quarter * quarter);
    }

    private void convene(SessionPart part, Instant starts) {
        var council = preparer(part);
        cast.as(council, () -> {
            var id = sessions.plan(new NewSession(
                    cast.body(part.body()),
                    WireName.parse(SessionKind.class, part.kind()),
                    part.title(),
                    part.place(),
                    starts,
                    cast.person(part.chair()),
                    cast.person(part.minutesBy())));
            made.put(part.key(), id);
            var ids = new ArrayList<ItemId>();
            for (var item : part.agenda()) ids.add(add(id, item));
            items.put(part.key(), ids);
            sessions.convene(id);
        });
    }

    private static String preparer(SessionPart part) {
        return part.chair().startsWith("council") ? part.chair() : "council-1";
    }

    private ItemId add(SessionId session, ItemPart item) {
        if (item.proposal() != null) {
            return sessions.addProposal(session, proposals.proposal(item.proposal()), item.minutes());
        }
        return sessions.addItem(session, WireName.parse(ItemKind.class, item.kind()), item.title(), item.minutes());
    }

    private void arrive(SessionPart part, ArrivalPart arrival) {
        var id = session(part);
        var channel = WireName.parse(Channel.class, arrival.channel());
        for (var key : arrival.who()) cast.as(key, () -> presence.checkIn(id, channel));
    }

    private void meeting(SessionPart part, Script script, String opened, String closed) {
        var start = script.moment(part.day(), opened);
        var end = script.moment(part.day(), closed);
        var first = part.inquorateAt() == null ? start : script.moment(part.day(), part.inquorateAt());
        script.at(first, () -> cast.as(part.chair(), () -> proceedings.open(session(part))));
        if (part.inquorateAt() != null) {
            script.at(start, () -> cast.as(part.chair(), () -> presence.check(session(part))));
        }
        long planned = part.agenda().stream().mapToLong(ItemPart::minutes).sum();
        var lasting = Duration.between(start, end).minusMinutes(2);
        long before = 0;
        for (int i = 0; i < part.agenda().size(); i++) {
            var item = part.agenda().get(i);
            int index = i;
            var begins =
                    start.plus(lasting.multipliedBy(before).dividedBy(planned)).truncatedTo(ChronoUnit.SECONDS);
            before += item.minutes();
            var ends = start.plus(lasting.multipliedBy(before).dividedBy(planned));
            script.at(begins, () -> begin(part, index));
            if (item.votes() != null || item.statements() != null) {
                var voting = ends.minus(Duration.between(begins, ends).dividedBy(4));
                script.at(voting, () -> vote(part, index, choices(part, item)));
                script.at(ends.minusSeconds(30), () -> closeVote(part, index));
            }
        }
        script.at(end, () -> cast.as(part.chair(), () -> proceedings.close(session(part))));
    }

    private void begin(SessionPart part, int index) {
        var id = item(part.key(), index);
        var outcome = part.agenda().get(index).outcome();
        cast.as(part.chair(), () -> {
            proceedings.nextItem(
                    session(part), sessions.page(session(part)).current().map(AgendaRow::id));
            if ("withdrawn".equals(outcome)) proceedings.withdraw(id);
            if ("deferred".equals(outcome)) proceedings.defer(id);
        });
    }

    private void vote(SessionPart part, int index, Map<String, Choice> choices) {
        var item = item(part.key(), index);
        var vote = cast.as(part.chair(), () -> {
            proceedings.openVote(item);
            return votes.openIn(session(part).value()).orElseThrow().id();
        });
        choices.forEach((key, choice) -> cast.as(key, () -> ballot(vote, choice)));
    }

    private void ballot(VoteId vote, Choice choice) {
        for (var standing : votes.mine(vote)) votes.cast(vote, standing.entry(), choice);
    }

    /** Who casts what, of those present and in their order. */
    private static Map<String, Choice> choices(SessionPart part, ItemPart item) {
        var choices = new LinkedHashMap<String, Choice>();
        var here = here(part);
        var ballots = item.votes();
        for (int turn = 0; ballots != null && turn < here.size(); turn++) {
            var position = position(ballots, turn);
            if (position != null) choices.put(here.get(turn), Choice.of(position));
        }
        var statements = item.statements();
        if (statements != null) {
            var agreeing = here.subList(0, here.size() - statements.silent());
            agreeing.forEach(key -> choices.put(key, new Choice.Stated(Statement.AGREE, null)));
            for (var given : statements.given()) {
                var statement = WireName.parse(Statement.class, given.statement());
                choices.put(given.by(), new Choice.Stated(statement, given.reason()));
            }
        }
        return choices;
    }

    private static @Nullable Position position(BallotsPart ballots, int turn) {
        if (turn < ballots.inFavour()) return Position.FOR;
        if (turn < ballots.inFavour() + ballots.against()) return Position.AGAINST;
        return turn < ballots.inFavour() + ballots.against() + ballots.abstain() ? Position.ABSTAIN : null;
    }

    private static List<String> here(SessionPart part) {
        var here = new ArrayList<String>();
        if (part.arrivals() != null) part.arrivals().forEach(arrival -> here.addAll(arrival.who()));
        return here;
    }

    private void closeVote(SessionPart part, int index) {
        var expected = part.agenda().get(index).outcome();
        var concluded = cast.as(part.chair(), () -> proceedings.closeVote(item(part.key(), index)));
        var verdict = concluded.vote().result();
        if (verdict == null || !verdict.outcome().wireName().equals(expected)) {
            throw new IllegalStateException("%s, item %d: the content says %s, the rule says %s"
                    .formatted(part.key(), index + 1, expected, verdict));
        }
    }

    ItemId item(String session, int index) {
        var ids = items.get(session);
        if (ids == null) throw new IllegalStateException("not yet convened: " + session);
        return ids.get(index);
    }

    SessionId session(SessionPart part) {
        var id = made.get(part.key());
        if (id == null) throw new IllegalStateException("not yet convened: " + part.key());
        return id;
    }
}
