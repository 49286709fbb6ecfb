package si.plenum.api.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.platform.NotFound;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.Sessions;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** Finds what an address names: sessions and votes by id or by public number, bodies by their slug. */
@Component
class Found {

    /** An item is looked for on the agendas of this many sessions, the newest first. */
    private static final int AGENDAS = 100;

    private static final BodyId NO_BODY = new BodyId(new UUID(0, 0));

    private final Bodies bodies;
    private final Sessions sessions;
    private final Votes votes;

    Found(Bodies bodies, Sessions sessions, Votes votes) {
        this.bodies = bodies;
        this.sessions = sessions;
        this.votes = votes;
    }

    /** An item with the session on whose agenda it stands. */
    record Item(SessionPage session, AgendaRow row) {}

    /** The id that an address or a field gives, if it is one. */
    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    Optional<BodyId> narrowed(@Nullable String slug) {
        if (slug == null) return Optional.empty();
        return Optional.of(bySlug(slug).orElseThrow(NotFound::new));
    }

    /** The body that a request names. */
    BodyId body(Input input) {
        var slug = input.required("body");
        return bySlug(slug).orElseGet(() -> input.flaw("body", "api.field.unknown", NO_BODY));
    }

    private Optional<BodyId> bySlug(String slug) {
        return bodies.all().stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .map(Body::id);
    }

    /** Says the slugs of bodies, reading them once. */
    Function<BodyId, String> slugs() {
        Map<BodyId, String> known = new HashMap<>();
        for (Body body : bodies.all()) known.put(body.id(), body.slug());
        return id -> known.computeIfAbsent(id, unknown -> bodies.byId(unknown).slug());
    }

    /** A session for those who may read its papers. */
    SessionPage session(String idOrNumber) {
        return Turned.seen(() ->
                id(idOrNumber).map(id -> sessions.page(new SessionId(id))).orElseGet(() -> sessions.page(idOrNumber)));
    }

    /** What everybody may see of a session. */
    SessionRow publicSession(String idOrNumber) {
        var id = id(idOrNumber).map(SessionId::new);
        for (int offset = 0; ; offset += AGENDAS) {
            var rows = sessions.published(Optional.empty(), offset, AGENDAS);
            for (var row : rows) {
                if (id.map(row.id()::equals).orElseGet(() -> row.number().equals(idOrNumber))) return row;
            }
            if (rows.size() < AGENDAS) throw new NotFound();
        }
    }

    Item item(String idText) {
        var id = id(idText).orElseThrow(NotFound::new);
        for (var ahead : sessions.ahead()) {
            var item = on(ahead.row(), id);
            if (item.isPresent()) return item.get();
        }
        for (var row : sessions.mine(0, AGENDAS)) {
            var item = on(row, id);
            if (item.isPresent()) return item.get();
        }
        throw new NotFound();
    }

    private Optional<Item> on(SessionRow row, UUID id) {
        var page = sessions.page(row.id());
        return page.agenda().stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .map(item -> new Item(page, item));
    }

    /** A vote for those who may read the body's papers, in any state. */
    VoteView vote(String idOrNumber) {
        return Turned.seen(
                () -> id(idOrNumber).map(id -> votes.view(new VoteId(id))).orElseGet(() -> byNumber(idOrNumber)));
    }

    /** The id of a vote; one that is written is not looked up. */
    VoteId voteId(String idOrNumber) {
        return id(idOrNumber).map(VoteId::new).orElseGet(() -> vote(idOrNumber).id());
    }

    private VoteView byNumber(String number) {
        int end = number.lastIndexOf('-');
        if (end < 0) throw new NotFound();
        var session = sessions.page(number.substring(0, end));
        return votes.ofContext(session.row().id().value()).stream()
                .filter(vote -> vote.number().equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
