package si.plenum.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.ArrivalPart;
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

/** The council convenes; members come, discuss and vote; the chair leads. */
@Component
class SessionPlay {

    private static final String CONVENED_AT = "9.00";

    private final Cast cast;
    private final ProposalPlay proposals;
    private final Sessions sessions;
    private final Presence presence;
    private final Proceedings proceedings;
    private final VotePlay votes;
    private final ByLetterPlay byLetter;
    private final ProxyPlay proxies;
    private final LegalClock clock;
    private final Map<String, SessionId> made = new HashMap<>();
    private final Map<String, List<ItemId>> items = new HashMap<>();

    SessionPlay(
            Cast cast,
            ProposalPlay proposals,
            Sessions sessions,
            Presence presence,
            Proceedings proceedings,
            VotePlay votes,
            ByLetterPlay byLetter,
            ProxyPlay proxies,
            LegalClock clock) {
        this.cast = cast;
        this.proposals = proposals;
        this.sessions = sessions;
        this.presence = presence;
        this.proceedings = proceedings;
        this.votes = votes;
        this.byLetter = byLetter;
        this.proxies = proxies;
        this.clock = clock;
    }

    void play(List<SessionPart> parts, Script script) {
        for (var part : parts) {
            var starts = starts(part, script);
            script.at(script.moment(part.convened(), CONVENED_AT), () -> convene(part, starts));
            var given = part.proxies();
            if (given != null) {
                script.at(
                        script.moment(part.convened() + 1, CONVENED_AT),
                        () -> proxies.give(part, session(part), given));
            }
            if (part.state().equals("running")) {
                byLetter.play(part, starts, script, () -> session(part));
                continue;
            }
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
                    part.hours() == null ? null : starts.plus(Duration.ofHours(part.hours())),
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
        return part.body().equals("plenum") ? "council-1" : part.chair();
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
            if (item.isVotedOn()) {
                var voting = ends.minus(Duration.between(begins, ends).dividedBy(4));
                script.at(voting, () -> votes.open(part, item, session(part), item(part.key(), index)));
                script.at(ends.minusSeconds(30), () -> votes.close(part, item, item(part.key(), index)));
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
