package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import si.plenum.PlenumTest;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.identity.TestPersons;
import si.plenum.platform.InstanceKeys;
import si.plenum.platform.LegalClock;

/** Signing in over HTTP, as a browser does it. */
@PlenumTest
class SignInHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    SignInRepository repository;

    @Autowired
    AccountRepository accounts;

    @Autowired
    InstanceKeys keys;

    @Autowired
    Persons service;

    @Autowired
    Secrets secrets;

    @Autowired
    LegalClock clock;

    @Autowired
    TestPersons persons;

    @Test
    void a_scanner_that_opens_the_link_burns_nothing() {
        var link = link(persons.create("Ana"));
        try (var scanner = new Browser(port);
                var browser = new Browser(port)) {
            for (int i = 0; i < 3; i++) {
                scanner.get("/app/prijava?token=" + link);
                scanner.get("/app/prijava/potrdi?token=" + link);
                scanner.send("HEAD", "/app/prijava?token=" + link);
            }

            assertThat(browser.signIn(link).headers().firstValue("Location")).hasValue("/app/");
            assertThat(browser.get("/app/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void of_twenty_posts_at_the_same_time_one_signs_in() throws Exception {
        var link = link(persons.create("Ana"));
        var browsers = IntStream.range(0, 20).mapToObj(i -> new Browser(port)).toList();
        var posts = browsers.stream()
                .map(browser -> {
                    var csrf = browser.csrf();
                    return (Callable<HttpResponse<String>>)
                            () -> browser.post("/app/prijava/potrdi", Map.of("token", link, "_csrf", csrf));
                })
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = threads.invokeAll(posts).stream()
                    .map(answer ->
                            answer.resultNow().headers().firstValue("Location").orElseThrow())
                    .toList();

            assertThat(ends).filteredOn(end -> end.equals("/app/")).hasSize(1);
            assertThat(ends)
                    .filteredOn(end -> end.endsWith("/app/prijava?napaka=uporabljena"))
                    .hasSize(19);
        }
        browsers.forEach(Browser::close);
    }

    @Test
    void a_post_without_the_token_of_the_form_is_refused() {
        var link = link(persons.create("Ana"));
        try (var browser = new Browser(port)) {
            assertThat(browser.post("/app/prijava/potrdi", Map.of("token", link))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_remembered_sign_in_outlives_its_session_even_for_eight_tabs_at_once() throws Exception {
        try (var browser = new Browser(port)) {
            browser.signIn(link(persons.create("Ana")));
            browser.loseSession();

            assertAllEnter(browser, 8);
        }
    }

    @Test
    void a_remembered_sign_in_outlives_a_restart_of_the_program() {
        var ana = persons.create("Ana");
        try (var browser = new Browser(port)) {
            browser.signIn(link(ana));
            var remembered = browser.cookie(RememberedSignIns.COOKIE).orElseThrow();

            // What a new start makes anew: everything but the database.
            var restarted = new RememberedSignIns(
                    HexFormat.of().formatHex(keys.key("remember")), new AccountDetailsService(accounts));
            var request = new MockHttpServletRequest();
            request.setCookies(new Cookie(remembered.getName(), remembered.getValue()));

            assertThat(restarted.autoLogin(request, new MockHttpServletResponse()))
                    .extracting(Authentication::getPrincipal)
                    .extracting("id")
                    .isEqualTo(ana);
        }
    }

    @Test
    void an_old_link_clicked_again_forgets_no_good_sign_in() {
        try (var browser = new Browser(port)) {
            var link = link(persons.create("Ana"));
            browser.signIn(link);
            browser.signIn(link);

            assertThat(browser.cookie(RememberedSignIns.COOKIE)).isPresent();
            assertThat(browser.get("/app/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signing_out_everywhere_ends_sessions_and_remembered_sign_ins() {
        var ana = persons.create("Ana");
        try (var phone = new Browser(port);
                var laptop = new Browser(port)) {
            phone.signIn(link(ana));
            laptop.signIn(link(ana));

            persons.as(ana, () -> service.signOutEverywhere());

            assertThat(phone.get("/app/").statusCode()).isEqualTo(302);
            laptop.loseSession();
            assertThat(laptop.get("/app/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void the_remembering_cookie_is_narrow() {
        try (var browser = new Browser(port)) {
            var cookies = browser.signIn(link(persons.create("Ana"))).headers().allValues("Set-Cookie");

            assertThat(cookies)
                    .filteredOn(cookie -> cookie.startsWith(RememberedSignIns.COOKIE))
                    .singleElement()
                    .asString()
                    .contains("Path=/app", "HttpOnly", "SameSite=Lax", "Max-Age=2592000");
        }
    }

    private static void assertAllEnter(Browser browser, int tabs) throws InterruptedException {
        Callable<Integer> tab = () -> browser.get("/app/").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> tab).limit(tabs).toList());

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.resultNow()).isEqualTo(200));
        }
    }

    private String link(PersonId person) {
        var token = secrets.token();
        repository.add(Secrets.hash(token), person, Way.DEMO, null, clock.instant());
        return token;
    }
}
