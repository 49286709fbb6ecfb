package si.plenum.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Walks every screen of the demo as member, council, chair, administrator and visitor, in every {@link Look}, and keeps a picture of each:
 * {@code member-proposals-phone-dark.png}. Started by {@code bin/tour} with the address of the demo and a folder.
 */
final class Tour {

    private static final String MEMBER = "Demo članica_an 03";
    private static final String COUNCIL = "Demo programski svet 1";
    private static final String CHAIR = "Demo moderatorka";
    private static final String MINUTES = "Demo zapisnikar";
    private static final String ADMINISTRATOR = "Demo administracija";

    /** Has a change filed that is on no agenda yet. */
    private static final String AUTHOR = "Demo članica_an 30";

    private static final String ELECTED = "Demo članica_an 09";

    /** Past votes whose results show what each method draws, by its name. */
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("approval", "PL-2026-02-4"),
            Map.entry("shares", "PL-2026-02-5"),
            Map.entry("stv", "PL-2026-02-6"),
            Map.entry("hands", "PL-2026-02-7"),
            Map.entry("secret", "PL-2026-03-7"),
            Map.entry("schulze", "PL-2026-03-1"),
            Map.entry("score", "PL-2026-03-4"),
            Map.entry("paper", "PL-2026-03-5"),
            Map.entry("irv", "PS-2026-01-3"),
            Map.entry("borda", "PS-2026-01-4"),
            Map.entry("plurality", "MP-2026-01-1"),
            Map.entry("pairs", "DS-2026-01-1"));

    private final Chromium chromium;
    private final String base;
    private final Path folder;

    private Tour(Chromium chromium, String base, Path folder) {
        this.chromium = chromium;
        this.base = base;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        try (var chromium = new Chromium()) {
            var tour = new Tour(chromium, arguments[0], Path.of(arguments[1]));
            Look.ALL.forEach(tour::visitor);
            var members = tour.everyLook("member", MEMBER);
            members.forEach(tour::member);
            tour.everyLook("author", AUTHOR)
                    .forEach((look, seat) -> seat.at("revising", "/app/predlogi/44/uskladitev"));
            tour.everyLook("elected", ELECTED).forEach(tour::elected);
            tour.everyLook("administrator", ADMINISTRATOR).forEach(tour::administrator);
            tour.everyLook("council", COUNCIL).forEach(tour::council);
            var chairs = tour.everyLook("chair", CHAIR);
            tour.session(members, chairs);
            new BallotTour(members, chairs, tour.everyLook("minutes", MINUTES)).walk();
        }
    }

    private void visitor(Look look) {
        try (var context = chromium.browser().newContext(look.context().setJavaScriptEnabled(false))) {
            var seat = new Seat(new Window(context.newPage(), base), "visitor", look, folder);
            seat.at("home", "/");
            seat.at("decisions", "/sklepi");
            seat.at("decision", seat.firstOf("/sklepi"));
            seat.at("decision-changing", "/sklepi/PL-2026-012");
            seat.at("decision-asking", "/sklepi/PL-2026-001");
            seat.at("minutes", "/seje/PL-2026-01");
            seat.at("vote", "/glasovanja/PL-2026-03-2");
            seat.at("vote-consent", "/glasovanja/PL-2026-03-6");
            COUNTED.forEach((method, number) -> seat.at("vote-" + method, "/glasovanja/" + number));
            seat.at("documents", "/akti");
            seat.at("document", "/akti/upravljalski-model");
            seat.at("versions", "/akti/upravljalski-model/razlicice");
            seat.at("comparison", "/akti/upravljalski-model/primerjava?od=1&do=3");
            seat.at("sessions", "/seje");
            seat.at("session", seat.firstOf("/seje"));
            seat.at("proposals", "/predlogi");
            seat.at("proposal", "/predlogi/26");
            seat.at("accessibility", "/dostopnost");
            seat.at("privacy", "/zasebnost");
            seat.at("help", "/pomoc");
            seat.at("secrecy", "/glasovnica/tajnost");
            seat.at("nothing", "/ni-je");
        }
    }

    private Map<Look, Seat> everyLook(String role, String account) {
        var seats = new LinkedHashMap<Look, Seat>();
        for (var look : Look.ALL) {
            var page = chromium.browser().newContext(look.context()).newPage();
            var seat = new Seat(new Window(page, base), role, look, folder);
            seat.signIn(account);
            seats.put(look, seat);
        }
        return seats;
    }

    private void member(Look look, Seat seat) {
        seat.at("home", "/app/");
        seat.at("proposals", "/app/predlogi");
        seat.at("proposal", "/app/predlogi/26");
        seat.at("decisions", "/app/sklepi");
        seat.at("decision", "/app/sklepi/PL-2026-012");
        seat.at("documents", "/app/akti");
        seat.at("document", "/app/akti/upravljalski-model");
        seat.at("sessions", "/app/seje");
        seat.at("session", seat.firstOf("/app/seje"));
        seat.at("minutes", "/app/seje/PL-2026-01/zapisnik");
        seat.at("live-by-letter", "/app/seja/PL-2026-05");
        seat.at("election", "/app/predlogi/24");
        seat.at("members", "/app/clanstvo");
        seat.at("rules", "/app/pravila/plenum");
        seat.at("profile", "/app/profil");
        seat.at("nothing", "/app/ni-je");
        seat.at("start", "/app/predlogi/nov");
        write(seat);
    }

    private static void write(Seat seat) {
        var window = seat.window();
        window.take("Sprememba akta");
        window.choose("Akt", "Upravljalski model");
        window.press("Začni pisati");
        window.isAt("Pisanje predloga");
        window.choose("Člen", "2. člen");
        seat.picture("writing");
        window.press("Naprej na preverjanje");
        window.sees("Popravi");
        seat.picture("writing-mistakes");
        window.type("Naslov", "Poslanstvo naj omeni sosesko");
        window.type("Obrazložitev", "Soseska je z nami od začetka.");
        window.type("2. člen, prvi odstavek", "Skupnost ustvarja za mesto in za sosesko.");
        window.sees("Osnutek je shranjen");
        window.press("Naprej na preverjanje");
        window.sees("2. korak od 2");
        seat.picture("checking");
    }

    private void elected(Look look, Seat seat) {
        seat.window().open("/app/sklepi/PL-2026-009");
        seat.window().follow("Mandati po tem sklepu");
        seat.picture("mandate");
    }

    private void administrator(Look look, Seat seat) {
        seat.at("home", "/app/");
        seat.at("accounts", "/app/racuni");
        seat.window().open("/app/clanstvo");
        seat.window().press("Vpis organa");
        seat.picture("body");
        seat.window().open("/app/akti/uvoz");
        seat.window().type("Ali prilepi besedilo", """
                Red čitalnice

                1. člen
                Čitalnica je odprta vsem.

                2. člen
                Knjige se vračajo na svoje mesto.""");
        seat.window().press("Preberi");
        seat.window().sees("Kar bo vpisano");
        seat.picture("import");
    }

    private void council(Look look, Seat seat) {
        seat.at("home", "/app/");
        seat.at("sessions", "/app/seje");
        seat.at("session", "/app/seje/PL-2026-06");
        seat.at("paper", "/app/predlogi/37/glasovnica");
        seat.window().type("Na voljo v evrih", "veliko");
        seat.window().press("Shrani glasovnico");
        seat.window().sees("Vpiši, koliko evrov je na voljo");
        seat.picture("paper-mistakes");
        seat.at("new-session", "/app/seje/nova");
        seat.at("session-facts", "/app/seje/PL-2026-06/uredi");
    }

    /** The session that the demo has ready: before, during and after a vote. */
    private void session(Map<Look, Seat> members, Map<Look, Seat> chairs) {
        var live = "/app/seja/PL-2026-04";
        chairs.forEach((look, seat) -> {
            seat.at("home", "/app/");
            seat.at("attendance", live + "/navzocnost");
            seat.at("console-before", live + "/vodenje");
        });
        members.forEach((look, seat) -> seat.at("live-before", live));
        var member = members.values().iterator().next().window();
        member.press("Potrdi v dvorani");
        var chair = chairs.values().iterator().next().window();
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        chair.isAt("Zapisnik 10. redne seje");
        chair.press("Naslednja točka");
        chair.isAt("Po pol ure čakanja");
        chair.offers("Odpri glasovanje");
        pictures("item", members, chairs);
        chair.press("Odpri glasovanje");
        chair.offers("Zapri glasovanje");
        pictures("vote", members, chairs);
        member.take("Za");
        member.press("Oddaj glas");
        pictures("receipt", members, chairs);
        chair.press("Zapri glasovanje");
        members.forEach((look, seat) -> seat.at("hall-vote", live + "/zaslon"));
        chairs.values().iterator().next().picture("console-question");
        chair.confirm("Zapri glasovanje");
        chair.sees("Izid glasovanja");
        members.forEach((look, seat) -> seat.at("hall-result", live + "/zaslon"));
        members.forEach((look, seat) -> seat.at("live-result", live));
        chairs.forEach((look, seat) -> seat.picture("console-result"));
        round("consent", "Vadbeni prostor v Lubadarju", "Imam zadržek", "Zadržek", members, chairs);
    }

    /** A round of consensus or consent, in which the member says where they stand and why. */
    private void round(
            String name, String item, String statement, String label, Map<Look, Seat> members, Map<Look, Seat> chairs) {
        var chair = chairs.values().iterator().next().window();
        var member = members.values().iterator().next().window();
        member.open("/app/seja/PL-2026-04");
        chair.press("Naslednja točka");
        chair.isAt(item);
        chair.press("Odpri glasovanje");
        chair.offers("Zapri glasovanje");
        members.forEach((look, seat) -> seat.at("live-" + name, "/app/seja/PL-2026-04"));
        member.take(statement);
        member.type(label, "O tem je treba še govoriti s sosesko.");
        members.values().iterator().next().picture("live-" + name + "-reason");
        member.press("Oddaj glas");
        member.sees("Glas je oddan in shranjen");
        members.values().iterator().next().picture("live-" + name + "-receipt");
        chair.press("Zapri glasovanje");
        chair.confirm("Zapri glasovanje");
        chair.sees("Izid glasovanja");
        pictures(name + "-result", members, chairs);
        members.forEach((look, seat) -> seat.at("hall-" + name, "/app/seja/PL-2026-04/zaslon"));
    }

    private static void pictures(String name, Map<Look, Seat> members, Map<Look, Seat> chairs) {
        members.forEach((look, seat) -> seat.picture("live-" + name));
        chairs.forEach((look, seat) -> seat.picture("console-" + name));
    }
}
