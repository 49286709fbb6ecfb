package si.plenum.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The ballots of the demo's session that choose among options, in every look: as they are given out, filled in and stored, with
 * the dice between closing and counting, and their results.
 */
final class BallotTour {

    private static final String LIVE = "/app/seja/PL-2026-04";

    private final Map<Look, Seat> members;
    private final Map<Look, Seat> chairs;
    private final Map<Look, Seat> minutes;
    /** Whether the item under way carries a proposal that was not voted on: the program then asks before it goes on. */
    private boolean undecided;

    BallotTour(Map<Look, Seat> members, Map<Look, Seat> chairs, Map<Look, Seat> minutes) {
        this.members = members;
        this.chairs = chairs;
        this.minutes = minutes;
    }

    /** From the item that the session is at. */
    void walk() {
        chair().open(LIVE + "/vodenje");
        pass("Plenum podpira daljši delovni čas");
        pass("Nočni mir na zunanjih površinah");
        pass("Plenum sprejme poročilo");
        vote("approval", "Plenum izbere ime male dvorane", member -> {
            tick(member, "Kvas");
            tick(member, "Mala peč");
        });
        vote("ranking", "Plenum določi vrstni red obnove", member -> {
            rank(member, "Sanitarije ob dvorišču");
            rank(member, "Čitalnica");
        });
        vote("score", "Plenum izbere urnik tihe ure", member -> score(member, "Vsak dan od 9. do 13. ure", "4"));
        vote("shares", "Sklad za dogodke se razdeli", member -> {
            tick(member, "Teden popravil");
            tick(member, "Otroške sobote");
        });
        secret("Plenum odloči o zahtevi za odpoklic");
    }

    private Window chair() {
        return first(chairs).window();
    }

    private static Seat first(Map<Look, Seat> seats) {
        return seats.values().iterator().next();
    }

    /** Goes on without a vote. */
    private void pass(String item) {
        next(item);
        undecided = true;
    }

    private void next(String item) {
        chair().press("Naslednja točka");
        if (undecided) chair().confirm("Naslednja točka");
        undecided = false;
        chair().isAt(item);
    }

    private void vote(String name, String item, Consumer<Window> fill) {
        next(item);
        chair().press("Odpri glasovanje");
        chair().offers("Zapri glasovanje");
        members.forEach((look, seat) -> {
            seat.at("live-" + name, LIVE);
            fill.accept(seat.window());
            seat.picture("live-" + name + "-filled");
        });
        first(members).window().press("Oddaj glas");
        first(members).window().sees("Glas je oddan in shranjen");
        first(members).picture("live-" + name + "-receipt");
        chair().press("Zapri glasovanje");
        chair().confirm("Zapri glasovanje");
        chair().sees("Vpiši žreb");
        chairs.forEach((look, seat) -> seat.at("console-" + name + "-waits", LIVE + "/vodenje"));
        for (var thrower : new Seat[] {first(minutes), first(chairs)}) {
            thrower.window().open(LIVE + "/zreb");
            thrower.window().type("Pike po vrsti", "3514266123");
            thrower.picture("draw-" + name);
            thrower.window().press("Vpiši met");
        }
        chair().sees("3514266123");
        chair().open(LIVE + "/vodenje");
        chair().press("Preštej in razglasi izid");
        chair().sees("Izid glasovanja");
        chairs.forEach((look, seat) -> seat.at("console-" + name + "-result", LIVE + "/vodenje"));
        members.forEach((look, seat) -> seat.at("live-" + name + "-result", LIVE));
        members.forEach((look, seat) -> seat.at("hall-" + name, LIVE + "/zaslon"));
    }

    /** Issuing and the ballot as a document of its own; casting waits until enough people have drawn, and here is only one. */
    private void secret(String item) {
        next(item);
        chair().press("Odpri glasovanje");
        chair().offers("Odpri oddajanje glasov");
        members.forEach((look, seat) -> seat.at("live-secret", LIVE));
        chairs.forEach((look, seat) -> seat.picture("console-secret"));
        var member = first(members);
        member.window().press("Vzemi glasovnico");
        member.window().sees("Glasovnico dobiš samo enkrat.");
        member.picture("ballot-before");
        member.window().press("Vzemi glasovnico");
        member.window().sees("Tvoja glasovnica je pripravljena");
        member.picture("ballot-drawn");
    }

    private static void tick(Window window, String name) {
        var box = window.page().getByRole(AriaRole.CHECKBOX, named(name));
        if (!box.isChecked()) box.press("Space");
    }

    private static void rank(Window window, String name) {
        window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Dodaj na [0-9]+\\. mesto: " + name)))
                .click();
    }

    private static void score(Window window, String name, String score) {
        window.page()
                .getByRole(AriaRole.GROUP, named(name))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(score).setExact(true))
                .press("Space");
    }

    private static Page.GetByRoleOptions named(String name) {
        // The browser reads the pattern, and knows no quoting: a full stop stands for any sign, which does no harm
        // here.
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }
}
