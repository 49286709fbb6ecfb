package si.plenum.browser;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignIns;
import si.plenum.plenary.Amending;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.Proposals;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

/**
 * A member proposes a change of three articles on a phone, another files a competing amendment, the plenum decides both in order,
 * and the public page shows the derived text, its history and its reasons.
 */
@PlenumTest
class AmendmentTest {

    private static final String TITLE = "Mir, red in ključi";
    private static final String NIGHT = "Nočni mir se začne ob 24. uri.";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    SignIns signIns;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    TestBody body;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @Test
    void a_change_of_three_articles_is_amended_decided_and_read() {
        time.at("2026-03-02T12:00");
        body = program.getBean(TestBodies.class).of(5);
        var text = Amending.founded(program, body);
        a_member_proposes_on_a_phone();
        var main = filed(TITLE);
        var rules = new Amending(program, body, text, main.id());
        var session = rules.convene();
        another_amends_on_a_phone(main);
        rules.open(session, time);
        the_chair_leads_through_both(session, rules);

        time.at("2026-03-22T09:00");
        a_visitor_reads(text.document().slug(), main);
    }

    private void a_member_proposes_on_a_phone() {
        var member = sign_in(body.member(0));
        member.open("/app/predlogi/nov");
        member.take("Sprememba akta");
        member.press("Začni pisati");
        member.isAt("Pisanje predloga");
        member.type("Naslov", TITLE);
        member.choose("Člen", "1. člen");
        member.type("1. člen", "Nočni mir se začne ob 23. uri.");
        member.choose("Člen", "2. člen");
        member.type("2. člen", "Za čistočo skrbi dežurna_i.");
        member.choose("Člen", "3. člen");
        member.type("3. člen", "Ključ ima član_ica.");
        member.type("Obrazložitev", "Ker je čas za red.");
        member.sees("Osnutek je shranjen");
        member.press("Naprej na preverjanje");
        member.sees("2. korak od 2");
        member.press("Vloži predlog");
        member.isAt(TITLE);
    }

    private void another_amends_on_a_phone(ProposalRow main) {
        var member = sign_in(body.member(1));
        member.open("/app/predlogi/" + main.number());
        member.isForEveryone();
        member.press("Predlagaj amandma");
        member.isAt("Pisanje predloga");
        member.sees("Spremeni samo tisto, kar želiš drugače");
        member.type("Naslov", "Ob polnoči");
        member.choose("Člen", "1. člen");
        member.type("1. člen", NIGHT);
        member.type("Obrazložitev", "Ob 23. uri se še pospravlja.");
        member.sees("Osnutek je shranjen");
        member.isForEveryone();
        member.press("Naprej na preverjanje");
        member.seesChange("23", "24");
        member.press("Vloži predlog");
        member.isAt("Ob polnoči");
        member.isForEveryone();
    }

    private void the_chair_leads_through_both(SessionId session, Amending rules) {
        var chair = sign_in(body.moderator());
        chair.open("/app/seja/" + rules.session(session).row().number() + "/vodenje");
        chair.sees("Amandma k predlogu št.");
        chair.press("Odpri glasovanje");
        chair.offers("Zapri glasovanje");
        all_vote(session);
        chair.press("Zapri glasovanje");
        chair.confirm("Zapri glasovanje");
        publish(chair);
        chair.press("Naslednja točka");
        chair.sees("Predlog s sprejetim amandmajem");
        chair.isForEveryone();
        chair.press("Odpri glasovanje");
        chair.offers("Zapri glasovanje");
        all_vote(session);
        chair.press("Zapri glasovanje");
        chair.confirm("Zapri glasovanje");
        publish(chair);
    }

    private void publish(Window chair) {
        chair.press("Objavi sklep");
        chair.confirm("Objavi sklep");
        // The clock is set further after this: only what is published by then begins in time.
        chair.page()
                .waitForCondition(() -> body.as(body.moderator(), () -> decisions.unpublished(body.id()))
                        .isEmpty());
    }

    private void all_vote(SessionId session) {
        var votes = program.getBean(Votes.class);
        for (var person : body.members()) {
            body.as(person, () -> {
                var vote = votes.openIn(session.value()).orElseThrow().id();
                votes.mine(vote).forEach(mine -> votes.cast(vote, mine.entry(), Choice.of(Position.FOR)));
            });
        }
    }

    private void a_visitor_reads(String document, ProposalRow main) {
        var visitor = chromium.windowWithoutScripts(base(), Screen.PHONE);
        visitor.open("/akti/" + document);
        visitor.sees(NIGHT);
        visitor.sees("Ključ ima član_ica.");
        visitor.open("/akti/" + document + "/primerjava?od=1&do=2");
        visitor.seesChange("22", "24");
        visitor.open("/predlogi/" + main.number());
        visitor.sees("V besedilu je sprejeti amandma");
        visitor.sees("Ker je čas za red.");
        var checker = chromium.window(base(), Screen.PHONE);
        checker.open(visitor.address());
        checker.isForEveryone();
        visitor.follow("Predlog " + filed("Ob polnoči").number() + ": Ob polnoči");
        visitor.isAt("Ob polnoči");
        visitor.sees("Amandma k predlogu");
        visitor.sees("Ob 23. uri se še pospravlja.");
        visitor.seesChange("23", "24");
        visitor.open("/sklepi/" + body.body().prefix() + "-2026-002");
        visitor.sees("V besedilu je sprejeti amandma");
        visitor.seesChange("22", "24");
    }

    private ProposalRow filed(String title) {
        return proposals.list(Optional.of(body.id()), Set.of(), "", 0, 10).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Window sign_in(PersonId person) {
        var window = chromium.window(base(), Screen.PHONE);
        window.signIn(body.as(body.administrator(), () -> signIns.issue(person)));
        return window;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
