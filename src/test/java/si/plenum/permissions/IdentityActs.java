package si.plenum.permissions;

import static si.plenum.permissions.Role.ADMINISTRATOR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.NOBODY;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.PERSONS;
import static si.plenum.permissions.Role.SIGNED_IN;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.Colours;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.Forms;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Persons;
import si.plenum.identity.SetUp;
import si.plenum.identity.SignIns;
import si.plenum.platform.language.Language;

/** Accounts are the administrators' affair; signing in is everyone's, one's own profile a person's. */
final class IdentityActs {

    private static final EmailAddress ADDRESS = new EmailAddress("nova@example.org");

    private IdentityActs() {}

    static List<Act> in(World world) {
        return Stream.of(persons(world.the(Persons.class)), signIns(world), tokens(world.the(ApiTokens.class)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Act> persons(Persons persons) {
        return new ActTable(Persons.class)
                .ask("create", of(ADMINISTRATOR), to -> persons.create(new NewPerson("Nova oseba", "nova@example.org")))
                .ask("accounts", of(ADMINISTRATOR), to -> persons.accounts(0, 5))
                .ask("findByEmail", of(ADMINISTRATOR), to -> persons.findByEmail(ADDRESS))
                .command("rename", of(ADMINISTRATOR), to -> persons.rename(to.person(), "Drugo ime"))
                .command("changeEmail", of(ADMINISTRATOR), to -> persons.changeEmail(to.person(), ADDRESS))
                .command("setAdministrator", of(ADMINISTRATOR), to -> persons.setAdministrator(to.person(), true))
                .command("disable", of(ADMINISTRATOR), to -> persons.disable(to.person()))
                .command("enable", of(ADMINISTRATOR), to -> persons.enable(to.person()))
                .askPublic("names", SIGNED_IN, to -> persons.names(Set.of(to.person())))
                .askPublic("person", SIGNED_IN, to -> persons.person(to.person()))
                .askPublic("search", PERSONS, to -> persons.search("nova"))
                .askPublic("profile", PERSONS, to -> persons.profile())
                .commandPublic("choose", PERSONS, to -> persons.choose(Language.SLOVENE, Forms.PAIR, Colours.DARK))
                .commandPublic("arrive", PERSONS, to -> persons.arrive())
                .commandPublic("signOutEverywhere", PERSONS, to -> persons.signOutEverywhere())
                .ask("addressees", of(SYSTEM), to -> persons.addressees(Set.of(to.person())))
                .acts();
    }

    private static List<Act> signIns(World world) {
        var signIns = world.the(SignIns.class);
        var setUp = world.the(SetUp.class);
        var acts = new ActTable(SignIns.class)
                .askPublic("ask", EVERYONE, to -> signIns.ask(ADDRESS, "192.0.2.7"))
                .askPublic("redeemCode", EVERYONE, to -> signIns.redeemCode("brskalnik", "000000"))
                .askPublic("look", EVERYONE, to -> signIns.look("neznano"))
                .askPublic("enter", EVERYONE, to -> signIns.enter("neznano"))
                .ask("issue", of(ADMINISTRATOR), to -> signIns.issue(to.person()))
                .askPublic("mayIssue", EVERYONE, to -> signIns.mayIssue())
                .askPublic("untold", PERSONS, to -> signIns.untold())
                .askPublic("tell", PERSONS, to -> signIns.tell())
                .askPublic("demoAccounts", EVERYONE, to -> signIns.demoAccounts())
                // Outside demo mode there is no such way in.
                .ask("demo", NOBODY, to -> signIns.demo(to.person()))
                .acts();
        var setting = new ActTable(SetUp.class)
                .ask("begin", of(SYSTEM), to -> setUp.begin())
                .askPublic("open", EVERYONE, to -> setUp.open("neznano"))
                .askPublic(
                        "complete", EVERYONE, to -> setUp.complete("neznano", "Prva oseba", ADDRESS, Language.SLOVENE))
                .acts();
        return Stream.concat(acts.stream(), setting.stream()).toList();
    }

    private static List<Act> tokens(ApiTokens tokens) {
        var read = Set.of(ApiTokens.Scope.READ);
        return new ActTable(ApiTokens.class)
                .askPublic("make", PERSONS, to -> tokens.make("Žeton", read, LocalDate.of(2026, 4, 1)))
                .askPublic("own", PERSONS, to -> tokens.own())
                .command("revoke", of(OWNER), to -> tokens.revoke(to.token()))
                .askPublic("authenticate", EVERYONE, to -> tokens.authenticate("neznano"))
                .acts();
    }
}
