package si.plenum.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.api.ApiClient.Answer;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.DocumentKind;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.Amending;
import si.plenum.plenary.Hall;

/** The JSON interface as programs see it: over HTTP, with tokens. */
@PlenumTest
class ApiTest {

    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    private ApiClient visitor;

    @BeforeEach
    void open() {
        visitor = new ApiClient(HttpClient.newHttpClient(), "http://localhost:" + port, null);
    }

    @Test
    void the_chain_runs_from_a_draft_to_a_published_decision() {
        time.at("2026-03-02T12:00");
        var body = bodies.of(5);
        var member = with(body, body.member(0), ALL);
        var council = with(body, body.council(), ALL);
        var chair = with(body, body.moderator(), ALL);

        var proposal = file(body, member);
        var session = convene(body, council, proposal);
        time.at("2026-03-20T18:00");
        for (var person : body.members()) {
            ok(with(body, person, ALL).post(session + "/attendance"));
        }
        assertThat(ok(chair.post(session + "/open")).text("/state")).isEqualTo("open");
        assertThat(ok(chair.post(session + "/open")).text("/state")).isEqualTo("open");

        var item = ok(chair.get(session)).text("/agenda/1/id");
        var vote = created(chair.post("/items/" + item + "/votes", "{}"));
        assertThat(ok(chair.post(vote + "/open")).text("/state")).isEqualTo("open");
        assertThat(chair.post(vote + "/certify").status()).isEqualTo(409);
        for (int i = 0; i < 5; i++) {
            var position = i < 4 ? "for" : "against";
            var caller = with(body, body.members().get(i), ALL);
            var receipt = ok(caller.put(vote + "/ballots/mine", "{\"position\": \"" + position + "\"}"));
            assertThat(receipt.text("/position")).isEqualTo(position);
            assertThat(ok(caller.get(vote + "/ballots/mine")).text("/position")).isEqualTo(position);
        }
        assertThat(ok(chair.get(vote)).body().get("result").isNull()).isTrue();
        assertThat(visitor.get(vote).status()).isEqualTo(401);

        var closed = ok(chair.post(vote + "/close"));
        assertThat(closed.text("/state")).isEqualTo("certified");
        assertThat(closed.text("/result/outcome")).isEqualTo("adopted");
        assertThat(closed.body().at("/result/count/for").asInt()).isEqualTo(4);
        assertThat(closed.text("/result/majority")).isEqualTo("1/2");
        assertThat(ok(chair.post(vote + "/close")).text("/state")).isEqualTo("certified");
        assertThat(ok(chair.post(vote + "/certify")).text("/state")).isEqualTo("certified");
        var late = member.put(vote + "/ballots/mine", "{\"position\": \"for\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/type")).isEqualTo("urn:plenum:problem:wrong-state");
        assertThat(late.text("/state")).isEqualTo("certified");

        var decision = "/decisions/" + ok(member.get(proposal)).text("/decision");
        assertThat(visitor.get(decision).status()).isEqualTo(404);
        assertThat(visitor.get("/votes/" + closed.text("/number")).status()).isEqualTo(404);
        assertThat(member.post(decision + "/publish").status()).isEqualTo(403);
        ok(chair.post(decision + "/publish"));
        ok(chair.post(decision + "/publish"));
        assertThat(ok(visitor.get(decision)).text("/vote/result/outcome")).isEqualTo("adopted");
        assertThat(ok(visitor.get("/votes/" + closed.text("/number"))).text("/id"))
                .isEqualTo(closed.text("/id"));
        assertThat(ok(visitor.get("/decisions?body=" + body.body().slug()))
                        .body()
                        .get("items"))
                .hasSize(1);
        assertThat(ok(chair.post(session + "/close")).text("/state")).isEqualTo("closed");
        assertThat(chair.post(session + "/open").text("/state")).isEqualTo("closed");
    }

    /** Through every refusal that a draft can meet, to a number. */
    private String file(TestBody body, ApiClient member) {
        var draft = member.post("/proposals", """
                {"body": "%s", "kind": "resolution", "title": "Nov projektor", "text": "Zbor kupi nov projektor."}""".formatted(body.body().slug()));
        var proposal = created(draft);
        assertThat(visitor.get(proposal).status()).isEqualTo(404);
        assertThat(member.send("PATCH", proposal, "{}").status()).isEqualTo(428);
        assertThat(member.send("PATCH", proposal, "{}", "If-Match", "\"77\"").status())
                .isEqualTo(412);
        var incomplete = member.post(proposal + "/submit");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text("/errors/0/pointer")).isEqualTo("/reasons");
        var tooLong = "{\"summary\": \"" + "a".repeat(30_000) + "\"}";
        var refused = member.send("PATCH", proposal, tooLong, "If-Match", draft.header("ETag"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/summary");
        var changed = ok(
                member.send("PATCH", proposal, "{\"reasons\": \"Stari ne dela.\"}", "If-Match", draft.header("ETag")));
        assertThat(changed.text("/title")).isEqualTo("Nov projektor");
        assertThat(ok(member.post(proposal + "/submit")).text("/state")).isEqualTo("filed");
        assertThat(ok(member.post(proposal + "/submit")).text("/state")).isEqualTo("filed");
        assertThat(member.send("PATCH", proposal, "{}", "If-Match", "\"1\"").text("/state"))
                .isEqualTo("filed");
        var colleague = with(body, body.member(1), ALL);
        ok(colleague.post(proposal + "/support"));
        assertThat(ok(visitor.get(proposal)).body().get("supporters").asInt()).isEqualTo(1);
        assertThat(colleague.post(proposal + "/withdraw").status()).isEqualTo(403);
        return proposal;
    }

    private String convene(TestBody body, ApiClient council, String proposal) {
        var session = created(council.post(
                "/sessions", """
                {"body": "%s", "title": "1. redna seja", "place": "Dvorana", "startsAt": "2026-03-20T18:00:00+01:00",
                 "chair": "%s"}""".formatted(body.body().slug(), body.moderator().value())));
        created(council.post(session + "/items", "{\"kind\": \"report\", \"title\": \"Poročilo\", \"minutes\": 10}"));
        created(council.post(
                session + "/items",
                "{\"proposal\": \"%s\", \"minutes\": 20}"
                        .formatted(proposal.substring(proposal.lastIndexOf('/') + 1))));
        assertThat(ok(council.post(session + "/convene")).text("/state")).isEqualTo("convened");
        assertThat(ok(council.post(session + "/convene")).text("/state")).isEqualTo("convened");
        return session;
    }

    @Test
    void an_amendment_is_begun_filed_and_listed_with_its_proposal() {
        var rules = Amending.of(program, time);
        var main = rules.page(rules.main()).row().number();
        var member = with(rules.body(), rules.body().member(1), ALL);

        var draft = member.post(
                "/proposals", "{\"amends\": \"%d\", \"title\": \"Ob polnoči\", \"reasons\": \"Ker.\"}".formatted(main));
        var amendment = created(draft);
        assertThat(ok(member.get(amendment)).body().get("operations")).hasSize(3);
        assertThat(member.post(amendment + "/submit").status()).isEqualTo(422);
        var operations = """
                {"operations": [{"kind": "replace", "provision": "%s", "text": "Nočni mir se začne ob 24. uri."}]}""".formatted(rules.paragraph(0).id().value());
        ok(member.send("PATCH", amendment, operations, "If-Match", draft.header("ETag")));
        var filed = ok(member.post(amendment + "/submit"));

        assertThat(filed.body().at("/amends/number").asLong()).isEqualTo(main);
        assertThat(filed.text("/amends/role")).isEqualTo("partial");
        var listed = ok(visitor.get("/proposals/" + main)).body().get("amendments");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("title").asString()).isEqualTo("Ob polnoči");
        assertThat(listed.get(0).get("state").asString()).isEqualTo("filed");
    }

    @Test
    void what_a_call_may_not_do_is_said_by_its_status() {
        var hall = Hall.about(program, time);
        var body = hall.body();
        var session = "/sessions/" + hall.session().value();
        var member = with(body, body.member(0), ALL);
        var outsider = with(body, body.outsider(), ALL);

        assertProblem(visitor.get("/me"), 401, "unauthorized");
        assertProblem(visitor.as("none").get("/bodies"), 401, "unauthorized");
        assertProblem(visitor.post(session + "/open"), 401, "unauthorized");
        assertProblem(visitor.get("/bodies/" + body.body().slug() + "/members"), 401, "unauthorized");
        assertProblem(member.post(session + "/open"), 403, "forbidden");
        assertProblem(outsider.post(session + "/open"), 404, "not-found");
        assertProblem(member.get("/sessions/" + new UUID(1, 2)), 404, "not-found");
        assertProblem(member.get("/nothing/at/all"), 404, "not-found");
        assertProblem(member.get("/votes/mine"), 404, "not-found");
        assertProblem(member.get("/proposals?size=0"), 400, "malformed");
        assertProblem(member.get("/proposals?after=x"), 400, "malformed");
        assertProblem(member.post("/proposals", "{\"body\":"), 400, "malformed");
        assertProblem(member.post("/proposals", "[]"), 400, "malformed");
        assertProblem(member.send("DELETE", session, null), 405, "method-not-allowed");
        assertThat(member.send("DELETE", session, null).header("Allow")).contains("GET");
        assertProblem(
                member.send("POST", "/proposals", null, "Content-Type", "text/plain"), 415, "unsupported-media-type");
        assertProblem(
                member.post("/proposals", "{\"body\": \"" + "x".repeat(1 << 20) + "\"}"), 413, "content-too-large");
        var wrong = member.post("/proposals", "{\"body\": \"none\", \"kind\": \"poem\", \"title\": 7}");
        assertProblem(wrong, 422, "invalid");
        assertThat(wrong.body().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/body", "/kind", "/title");
        assertThat(member.get("/nothing?lang=en").text("/detail")).isEqualTo("There is no such page.");
    }

    @Test
    void minutes_are_the_body_s_until_both_offices_have_confirmed_them() {
        var hall = Hall.about(program, time);
        var body = hall.body();
        var minutes = "/sessions/" + hall.session().value() + "/minutes";
        var chair = with(body, body.moderator(), ALL);
        assertProblem(chair.get(minutes), 409, "wrong-state");
        hall.meet();

        assertThat(ok(with(body, body.member(0), ALL).get(minutes)).text("/state"))
                .isEqualTo("draft");
        assertProblem(visitor.get(minutes), 404, "not-found");
        assertProblem(with(body, body.member(0), ALL).post(minutes + "/confirm"), 403, "forbidden");
        assertThat(ok(chair.post(minutes + "/confirm")).text("/state")).isEqualTo("review");
        var confirmed = ok(with(body, body.minuteTaker(), ALL).post(minutes + "/confirm"));
        assertThat(confirmed.text("/state")).isEqualTo("confirmed");
        assertThat(ok(chair.post(minutes + "/confirm")).text("/hash")).isEqualTo(confirmed.text("/hash"));
        assertThat(ok(visitor.get(minutes)).text("/text/items/0/votes/0/outcome"))
                .isEqualTo("adopted");
    }

    @Test
    void a_token_does_what_its_scopes_let_it() {
        var hall = Hall.about(program, time);
        var body = hall.body();
        hall.checkIn(body.members().toArray(PersonId[]::new));
        var session = "/sessions/" + hall.session().value();
        var chair = with(body, body.moderator(), ALL);
        ok(chair.post(session + "/open"));
        var vote = created(chair.post("/items/" + ok(chair.get(session)).text("/agenda/0/id") + "/votes"));
        var reading = with(body, body.member(0), Set.of(Scope.READ));
        var writing = with(body, body.member(0), Set.of(Scope.READ, Scope.WRITE));
        var voting = with(body, body.member(0), Set.of(Scope.VOTE));
        var ballot = "{\"position\": \"for\"}";

        assertThat(ok(reading.get("/me")).text("/bodies/0/slug"))
                .isEqualTo(body.body().slug());
        assertThat(ok(reading.get("/me")).body().get("awaiting").findValuesAsString("kind"))
                .contains("vote", "session");
        assertProblem(voting.get("/me"), 403, "forbidden");
        assertProblem(reading.post(session + "/attendance"), 403, "forbidden");
        assertProblem(reading.put(vote + "/ballots/mine", ballot), 403, "forbidden");
        assertProblem(writing.put(vote + "/ballots/mine", ballot), 403, "forbidden");
        ok(voting.put(vote + "/ballots/mine", ballot));
        assertProblem(with(body, body.observer(), ALL).put(vote + "/ballots/mine", ballot), 403, "forbidden");
        assertProblem(with(body, body.outsider(), ALL).put(vote + "/ballots/mine", ballot), 404, "not-found");
        assertProblem(voting.put(vote + "/ballots/mine", "{\"position\": \"maybe\"}"), 422, "invalid");
        assertProblem(voting.put(vote + "/ballots/mine", "{\"choose\": []}"), 422, "invalid");
        assertProblem(voting.put(vote + "/ballots/mine", "{\"position\": \"for\", \"choose\": []}"), 422, "invalid");
    }

    @Test
    void a_document_is_read_and_a_change_of_it_proposed() {
        time.at("2026-03-02T12:00");
        var body = bodies.of(5);
        var document = document(body);
        var member = with(body, body.member(0), ALL);
        var text = ok(visitor.get("/documents/" + document));
        var provision = text.body().at("/provisions/0/children/0/children/0");
        assertThat(text.text("/hash")).hasSize(64);
        assertThat(ok(visitor.get("/documents/" + document + "/versions")).text("/items/0/hash"))
                .isEqualTo(text.text("/hash"));
        assertThat(visitor.get("/documents/" + document + "?at=1900-01-01").status())
                .isEqualTo(404);
        assertThat(visitor.get("/documents/" + document + "?at=soon").status()).isEqualTo(400);
        assertThat(ok(visitor.get("/documents/" + document + "/redline?from=1&to=1"))
                        .text("/lines/0/mark"))
                .isEqualTo("same");

        var operations = "[{\"kind\": \"replace\", \"provision\": \"%s\", \"text\": \"Vse je odprto.\"}]"
                .formatted(provision.get("id").asString());
        var draft = member.post("/proposals", """
                {"body": "%s", "kind": "document-change", "document": "%s", "title": "Odprto", "reasons": "Ker je prav.",
                 "operations": %s}""".formatted(body.body().slug(), document, operations));
        var proposal = created(draft);
        assertThat(draft.text("/operations/0/expects"))
                .isEqualTo(provision.get("hash").asString());
        assertThat(ok(member.post(proposal + "/submit")).text("/operations/0/text"))
                .isEqualTo("Vse je odprto.");
        var unknown = operations.replace(provision.get("id").asString(), new UUID(3, 4).toString());
        var refused = member.post(
                "/proposals",
                "{\"body\": \"%s\", \"kind\": \"document-change\", \"document\": \"%s\", \"operations\": %s}"
                        .formatted(body.body().slug(), document, unknown));
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/operations/0/provision");
        assertThat(ok(member.get("/proposals?state=draft")).body().get("items")).isEmpty();
    }

    @Test
    void the_journal_proves_its_entries() {
        bodies.of(3);
        var size = ok(visitor.get("/journal/checkpoint")).body().get("size").asLong();
        assertThat(size).isPositive();
        assertThat(ok(visitor.get("/journal/entries?from=" + (size - 1))).text("/items/0/leafHash"))
                .hasSize(64);
        ok(visitor.get("/journal/inclusion?index=" + (size - 1) + "&size=" + size));
        ok(visitor.get("/journal/consistency?from=1&to=" + size));
        assertThat(visitor.get("/journal/inclusion?index=" + size + "&size=" + size)
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/journal/inclusion?index=x&size=1").status()).isEqualTo(400);
    }

    private String document(TestBody body) {
        var slug = "red-" + UUID.randomUUID().toString().substring(0, 8);
        var text = "# Hišni red\n\n## I. Splošno\n\n### 1. člen: Mir\n\n(1) Nočni mir se začne ob 22. uri.\n";
        var founding = new FoundingText(body.id(), slug, "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, text);
        body.as(
                body.administrator(),
                () -> program.getBean(Decisions.class)
                        .recordFounding(
                                founding, "Ustanovni zbor", LocalDate.of(2024, 1, 10), LocalDate.of(2024, 2, 1)));
        return slug;
    }

    private ApiClient with(TestBody body, PersonId person, Set<Scope> scopes) {
        return visitor.as(
                body.as(person, () -> tokens.make("test", scopes, clock.today().plusDays(30))));
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    /** The address of what was made, without the interface's own. */
    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.header("Location").replaceFirst(".*/api/v1", "");
    }

    private static void assertProblem(Answer answer, int status, String name) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/type")).isEqualTo("urn:plenum:problem:" + name);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
