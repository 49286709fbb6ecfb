package si.plenum.api.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.PersonId;
import si.plenum.platform.NotFound;
import si.plenum.platform.Page;
import si.plenum.plenary.Channel;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.Sessions;
import tools.jackson.databind.JsonNode;

/** Sessions, their agenda and attendance. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionCalls {

    /** More sessions than any body holds: they are narrowed to one body here. */
    private static final int MOST = 10_000;

    private final Found found;
    private final ProposalFinder proposals;
    private final Sessions sessions;
    private final Presence presence;
    private final Proceedings proceedings;
    private final Memberships memberships;

    SessionCalls(
            Found found,
            ProposalFinder proposals,
            Sessions sessions,
            Presence presence,
            Proceedings proceedings,
            Memberships memberships) {
        this.found = found;
        this.proposals = proposals;
        this.sessions = sessions;
        this.presence = presence;
        this.proceedings = proceedings;
        this.memberships = memberships;
    }

    /** The public ones, and with a token those of the caller's bodies in every state; newest first. */
    @GetMapping
    Page<SessionJson.Line> list(
            @RequestParam(name = "body", required = false) @Nullable String body,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var slugs = found.slugs();
        var narrowed = found.narrowed(body);
        return Listing.asked(size, after)
                .read(
                        (offset, limit) -> rows(narrowed, offset, limit),
                        row -> SessionJson.line(row, slugs.apply(row.body())));
    }

    @PostMapping
    ResponseEntity<SessionJson.Whole> plan(@RequestBody(required = false) @Nullable JsonNode sent) {
        var input = Input.of(sent);
        var body = found.body(input);
        var kind = input.choice(SessionKind.class, "kind", SessionKind.ORDINARY);
        var title = input.requiredLine("title");
        var place = input.line("place");
        var startsAt = input.time("startsAt");
        var closesAt = input.has("closesAt") ? input.time("closesAt") : null;
        var castingAt = input.has("castingAt") ? input.time("castingAt") : null;
        var lottery = input.has("lottery") ? input.requiredLine("lottery") : null;
        var chair = input.id("chair");
        var minuteTaker = input.id("minuteTaker").map(PersonId::new);
        input.check();
        var leader = chair.map(PersonId::new).orElseGet(() -> moderator(body));
        var id = sessions.plan(new NewSession(
                body, kind, title, place, startsAt, closesAt, castingAt, lottery, leader, minuteTaker.orElse(null)));
        return ResponseEntity.created(URI.create("/api/v1/sessions/" + id.value()))
                .body(whole(sessions.page(id)));
    }

    @GetMapping("/{id}")
    Object session(@PathVariable("id") String id) {
        if (Caller.isKnown()) {
            try {
                return whole(found.session(id));
            } catch (NotFound elsewhere) {
                return line(found.publicSession(id));
            }
        }
        return line(found.publicSession(id));
    }

    @PostMapping("/{id}/items")
    ResponseEntity<SessionJson.Item> add(
            @PathVariable("id") String id, @RequestBody(required = false) @Nullable JsonNode sent) {
        var session = found.session(id);
        var input = Input.of(sent);
        int minutes = input.number("minutes", 15);
        boolean proposal = input.has("proposal");
        var named = proposal ? proposals.named(input, "proposal") : null;
        var kind = input.choice(ItemKind.class, "kind", proposal ? ItemKind.PROPOSAL : ItemKind.OTHER);
        var title = proposal ? "" : input.requiredLine("title");
        input.check();
        var before = session.row();
        Turned.inState(before.state(), () -> {
            if (named != null) sessions.addProposal(before.id(), named, minutes);
            else sessions.addItem(before.id(), kind, title, minutes);
        });
        var added = sessions.page(before.id()).agenda().getLast();
        return ResponseEntity.created(
                        URI.create("/api/v1/sessions/" + before.id().value()))
                .body(SessionJson.item(added, found.slugs().apply(before.body())));
    }

    @PostMapping("/{id}/convene")
    SessionJson.Whole convene(@PathVariable("id") String id) {
        return act(id, sessions::convene);
    }

    @PostMapping("/{id}/open")
    SessionJson.Whole open(@PathVariable("id") String id) {
        return act(id, proceedings::open);
    }

    @PostMapping("/{id}/close")
    SessionJson.Whole close(@PathVariable("id") String id) {
        return act(id, proceedings::close);
    }

    /** Checks the caller in; or, with a membership, enters that member as present. */
    @PostMapping("/{id}/attendance")
    SessionJson.Whole attendance(
            @PathVariable("id") String id, @RequestBody(required = false) @Nullable JsonNode sent) {
        var input = Input.optional(sent);
        var person = input.id("person");
        var channel = input.choice(Channel.class, "channel", Channel.HALL);
        input.check();
        return act(id, session -> {
            if (person.isEmpty()) {
                presence.checkIn(session, channel);
                return;
            }
            var body = sessions.page(session).row().body();
            var members = memberships.actsFor(body, new PersonId(person.get()));
            if (members.isEmpty()) throw ApiProblem.invalid(Flaw.of("/person", "api.field.unknown"));
            members.forEach(member -> presence.enter(session, member.membership()));
        });
    }

    private SessionJson.Whole act(String id, Consumer<SessionId> act) {
        var before = found.session(id).row();
        Turned.inState(before.state(), () -> act.accept(before.id()));
        return whole(sessions.page(before.id()));
    }

    /** Both lists run from the newest, so the part asked for lies within the beginnings of both. */
    private List<SessionRow> rows(Optional<BodyId> body, int offset, int limit) {
        var both = new LinkedHashMap<SessionId, SessionRow>();
        var all = new ArrayList<>(sessions.published(body, 0, offset + limit));
        if (Caller.isKnown()) all.addAll(sessions.mine(0, body.isPresent() ? MOST : offset + limit));
        all.stream().filter(row -> body.map(row.body()::equals).orElse(true)).forEach(row -> both.put(row.id(), row));
        return both.values().stream()
                .sorted(Comparator.comparing(SessionRow::startsAt).reversed().thenComparing(SessionRow::number))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private PersonId moderator(BodyId body) {
        return memberships.holders(body, Office.MODERATOR).stream()
                .findFirst()
                .orElseThrow(() -> ApiProblem.invalid(Flaw.of("/chair", "api.field.missing")));
    }

    private SessionJson.Whole whole(SessionPage page) {
        return SessionJson.whole(page, found.slugs().apply(page.row().body()));
    }

    private SessionJson.Line line(SessionRow row) {
        return SessionJson.line(row, found.slugs().apply(row.body()));
    }
}
