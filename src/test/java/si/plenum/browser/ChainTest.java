package si.plenum.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.document.DocumentKind;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignIns;
import si.plenum.identity.SignedIn;
import si.plenum.plenary.Channel;
import si.plenum.plenary.Hall;
import si.plenum.plenary.Presence;
import si.plenum.plenary.Sessions;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

/** From the first word of a proposal to the text in force, each in their own browser. */
@PlenumTest
class ChainTest {

    private static final String TITLE = "Nočni mir naj se začne ob 23. uri";
    private static final String RULES = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Mir

            (1) Nočni mir se začne ob 22. uri.

            (2) Glasba je ob nočnem miru tiha.

            ### 2. člen: Čiščenje

            (1) Za čistočo skrbijo vse uporabnice_ki.
            """;

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    SignIns signIns;

    TestBody body;
    Screen screen;
    Window author;
    Window neighbour;
    Window council;
    Window chair;
    Window visitor;
    Window checker;

    @BeforeAll
    static void a_browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void no_browser() {
        chromium.close();
    }

    @BeforeEach
    void a_community_of_seven() {
        time.at("2026-03-02T12:00");
        body = program.getBean(TestBodies.class).of(7);
    }

    @ParameterizedTest
    @EnumSource
    void an_article_is_changed_before_everyones_eyes(Screen screen) {
        this.screen = screen;
        var document = house_rules();
        everyone_signs_in();

        the_author_writes_what_should_change();
        the_author_checks_and_files_it();
        var session = the_council_puts_it_on_the_agenda_of_a_session();
        the_council_convenes();
        the_neighbour_is_told_at_home();

        time.at("2026-03-20T18:00");
        the_members_come_in(session);
        the_chair_opens_the_vote_on("Nočni mir se začne ob 23. uri.");
        two_members_vote_and_everyone_sees_how_many_have();
        the_chair_closes_the_vote();
        the_chair_publishes_the_decision_and_ends_the_session();

        time.at("2026-03-21T09:00");
        a_visitor_reads_the_decision();
        a_visitor_reads_the_text_before_and_after(document);
        a_feed_reader_gets_it();
    }

    @Test
    void a_resolution_goes_the_same_way() {
        screen = Screen.PHONE;
        var hall = Hall.about(program, time);
        body = hall.body();
        hall.checkIn(body.council(), body.minuteTaker());
        author = sign_in(body.member(0));
        chair = sign_in(body.moderator());
        visitor = chromium.windowWithoutScripts(base(), screen);

        author.open("/app/seja/" + hall.number());
        author.press("Potrdi na daljavo");
        chair.open("/app/seja/" + hall.number() + "/vodenje");
        the_chair_opens_the_vote_on(Hall.QUESTION);
        votes(author, "Za");
        chair.sees("Manjkata 2 glasova.");
        chair.press("Zapri glasovanje");
        chair.confirm("Zapri glasovanje");
        author.sees("Sprejeto: 1 za, 0 proti, 0 vzdržanih.");
        the_chair_publishes_the_decision_and_ends_the_session();

        visitor.open("/sklepi?q=" + decision());
        visitor.followRow(decision());
        visitor.sees(Hall.QUESTION);
        visitor.sees("Sprejeto: 1 za, 0 proti, 0 vzdržanih.");
    }

    private void everyone_signs_in() {
        author = sign_in(body.member(0));
        neighbour = sign_in(body.member(1));
        council = sign_in(body.council());
        chair = sign_in(body.moderator());
        visitor = chromium.windowWithoutScripts(base(), screen);
        checker = chromium.window(base(), screen);
    }

    /** With a link from the administration, as where no mail is sent. */
    private Window sign_in(PersonId person) {
        var window = chromium.window(base(), screen);
        var link = body.as(body.administrator(), () -> signIns.issue(person));
        window.open(link.substring(link.indexOf("/app/")));
        window.isAt("Prijava");
        window.isForEveryone();
        window.press("Prijavi se");
        window.isAt("Povezava je bila izdana");
        window.isForEveryone();
        window.follow("Nadaljuj");
        window.isAt("Kaj me čaka");
        return window;
    }

    private void the_author_writes_what_should_change() {
        author.isForEveryone();
        author.follow("Predlogi");
        author.isAt("Predlogi");
        author.isForEveryone();
        author.follow("Nov predlog");
        author.isAt("Nov predlog");
        author.take("Sprememba akta");
        author.isForEveryone();
        author.press("Začni pisati");
        author.isAt("Pisanje predloga");
        author.type("Naslov", TITLE);
        author.type("Učinek", "Zvečer bo ura več za vaje.");
        author.choose("Člen", "1. člen");
        author.type("1. člen, prvi odstavek", "Nočni mir se začne ob 23. uri.");
        author.type("Obrazložitev", "Vaje se danes končajo prezgodaj.");
        author.sees("Osnutek je shranjen");
        author.isForEveryone();
    }

    private void the_author_checks_and_files_it() {
        var draft = author.address();
        author.press("Naprej na preverjanje");
        author.sees("2. korak od 2");
        author.seesChange("22", "23");
        author.isForEveryone();
        author.press("Vloži predlog");
        author.isAt(TITLE);
        author.sees("Vložen");
        for (var nothing : List.of(draft, "/app/osnutek/" + UUID.randomUUID(), "/app/predlogi/999999", "/app/nikjer")) {
            neighbour.findsNothingAt(nothing);
        }
        author.isForEveryone();
    }

    private String the_council_puts_it_on_the_agenda_of_a_session() {
        council.follow("Seje");
        council.isAt("Seje");
        council.isForEveryone();
        council.follow("Nova seja");
        council.isAt("Nova seja");
        council.type("Naslov", "1. redna seja");
        council.type("Kraj", "Dvorana");
        council.typeDay("Dan", "20. 3. 2026");
        council.type("Ura", "18.00");
        council.choose("Sejo vodi", name(body.moderator()));
        council.isForEveryone();
        council.press("Pripravi sejo");
        council.isAt("1. redna seja");
        council.find("Predlog", TITLE);
        council.press("Dodaj predlog");
        council.offers("Odstrani z dnevnega reda: " + TITLE);
        council.isForEveryone();
        return council.address().replace("/app/seje/", "");
    }

    private void the_council_convenes() {
        council.press("Skliči plenum");
        council.confirm("Skliči plenum");
        council.sees("Sklicana");
        council.isForEveryone();
    }

    private void the_neighbour_is_told_at_home() {
        neighbour.open("/app/");
        neighbour.sees("Preberi pred sejo");
        neighbour.isForEveryone();
    }

    private void the_members_come_in(String session) {
        chair.open("/app/seja/" + session + "/vodenje");
        chair.sees("Nesklepčno");
        for (var member : List.of(author, neighbour)) {
            member.open("/app/seja/" + session);
            member.isAt("1. redna seja");
            member.isForEveryone();
            member.press("Potrdi v dvorani");
        }
        chair.sees("Navzočih 2 od 7, potrebnih 4.");
        var id = program.getBean(Sessions.class);
        var presence = program.getBean(Presence.class);
        for (var person : others()) {
            body.as(person, () -> presence.checkIn(id.page(session).row().id(), Channel.HALL));
        }
        chair.sees("Navzočih 5 od 7, potrebnih 4.");
        author.sees("Sklepčno, navzočih 5");
    }

    private void the_chair_opens_the_vote_on(String wording) {
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        author.sees(wording);
        author.isForEveryone();
        chair.isForEveryone();
        chair.press("Odpri glasovanje");
        author.sees("Glasovanje je odprto");
        author.isForEveryone();
    }

    private void two_members_vote_and_everyone_sees_how_many_have() {
        votes(author, "Za");
        neighbour.sees("Oddan je 1 glas od 5.");
        chair.sees("Manjkajo 4 glasovi.");
        votes(neighbour, "Vzdržim se");
        author.sees("Oddana sta 2 glasova od 5.");
        var votes = program.getBean(Votes.class);
        for (var person : others()) {
            body.as(
                    person,
                    () -> votes.openFor(body.id())
                            .forEach(vote -> votes.mine(vote.id())
                                    .forEach(mine -> votes.cast(vote.id(), mine.entry(), Choice.of(Position.FOR)))));
        }
        chair.sees("Oddani so vsi glasovi.");
        chair.isForEveryone();
    }

    private static void votes(Window member, String position) {
        member.take(position);
        member.press("Oddaj glas");
        member.sees("Glas je oddan in shranjen");
        member.isForEveryone();
    }

    private void the_chair_closes_the_vote() {
        chair.press("Zapri glasovanje");
        chair.confirm("Zapri glasovanje");
        for (var each : List.of(chair, author, neighbour)) {
            each.sees("Sprejeto: 4 za, 0 proti, 1 vzdržan.");
            each.sees("Potrebni so bili 3 glasovi za (2/3 od 4 opredeljenih glasov).");
            each.sees("Sklepčno: navzočih 5 od 7, potrebnih 4.");
            each.isForEveryone();
        }
    }

    private void the_chair_publishes_the_decision_and_ends_the_session() {
        chair.press("Objavi sklep");
        chair.confirm("Objavi sklep");
        chair.sees("objavljen");
        chair.press("Končaj sejo");
        chair.confirm("Končaj sejo");
        chair.sees("Končana");
        chair.isForEveryone();
    }

    private void a_visitor_reads_the_decision() {
        visitor.open("/");
        public_page_is_for_everyone();
        visitor.follow("Sklepi");
        public_page_is_for_everyone();
        visitor.open("/sklepi?q=" + decision());
        visitor.followRow(decision());
        visitor.isAt(TITLE);
        visitor.sees("Sprejeto: 4 za, 0 proti, 1 vzdržan.");
        visitor.sees("Nočni mir se začne ob 23. uri.");
        visitor.seesChange("22", "23");
        public_page_is_for_everyone();
        visitor.follow("1. redna seja");
        visitor.isAt("1. redna seja");
        public_page_is_for_everyone();
    }

    private void a_visitor_reads_the_text_before_and_after(String document) {
        visitor.open("/akti/" + document);
        visitor.sees("Nočni mir se začne ob 23. uri.");
        public_page_is_for_everyone();
        visitor.open("/akti/" + document + "/2026-03-20");
        visitor.sees("Nočni mir se začne ob 22. uri.");
        public_page_is_for_everyone();
        visitor.open("/akti/" + document + "/primerjava?od=1&do=2");
        visitor.seesChange("22", "23");
        public_page_is_for_everyone();
    }

    private void a_feed_reader_gets_it() {
        var feed = visitor.fetch("/sklepi.atom");
        assertThat(feed).contains(TITLE).contains(decision());
    }

    private String house_rules() {
        var slug = "red-" + UUID.randomUUID().toString().substring(0, 8);
        var text = new FoundingText(body.id(), slug, "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, RULES);
        var day = LocalDate.of(2024, 2, 1);
        body.as(
                body.administrator(),
                () -> program.getBean(Decisions.class).recordFounding(text, "Ustanovni zbor.", day, day));
        return slug;
    }

    /** The check is a script itself, so it looks at the visitor's page through another browser. */
    private void public_page_is_for_everyone() {
        checker.open(visitor.address());
        checker.isForEveryone();
    }

    /** Who comes and votes without a browser of their own. */
    private List<PersonId> others() {
        return List.of(body.council(), body.minuteTaker(), body.member(2));
    }

    private String name(PersonId person) {
        return ((SignedIn) requireNonNull(body.persons().authentication(person).getPrincipal())).name();
    }

    /** The first one of this body. */
    private String decision() {
        return body.body().prefix() + "-2026-001";
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
