package si.plenum.permissions;

import static si.plenum.permissions.Role.ADMINISTRATOR;
import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.COORDINATOR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MEMBERS;
import static si.plenum.permissions.Role.MINUTE_TAKER;
import static si.plenum.permissions.Role.PREPARING;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SIGNED_IN;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.Assents;
import si.plenum.decision.Decisions;
import si.plenum.decision.Dissents;
import si.plenum.decision.DocumentHistory;
import si.plenum.decision.FollowUpKind;
import si.plenum.decision.FollowUps;
import si.plenum.decision.FoundingText;
import si.plenum.decision.NewFollowUp;
import si.plenum.decision.TestDecisions;
import si.plenum.decision.Vacancies;
import si.plenum.document.DocumentKind;
import si.plenum.document.reading.DatedText;
import si.plenum.document.reading.History;
import si.plenum.document.text.Numbering;

/** A decision comes from a vote and is published by those who led the session; before that it is the body's alone. */
final class DecisionActs {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private DecisionActs() {}

    static List<Act> in(World world) {
        return Stream.of(
                        register(world, world.the(Decisions.class)),
                        followUps(world.the(FollowUps.class)),
                        dissents(world.the(Dissents.class)),
                        assents(world.the(Assents.class)),
                        vacancies(world.the(Vacancies.class)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Act> followUps(FollowUps followUps) {
        return new ActTable(FollowUps.class)
                .ask(
                        "add",
                        of(COORDINATOR),
                        to -> followUps.add(
                                to.papers().unpublished(), new NewFollowUp(FollowUpKind.TASK, "Opomnik", "", DAY)))
                .command(
                        "done",
                        of(COORDINATOR),
                        to -> followUps.done(to.papers().asked(), DAY, "Dopis"))
                // To outsiders, what is unpublished answers as what does not exist: nothing.
                .ask("of", EVERYONE, to -> followUps.of(to.papers().unpublished()))
                .ask("open", READERS, to -> followUps.open(to.body()))
                .acts();
    }

    private static List<Act> vacancies(Vacancies vacancies) {
        return new ActTable(Vacancies.class)
                .ask("of", and(READERS, ADMINISTRATOR, SYSTEM), to -> vacancies.of(to.term()))
                .ask("decision", and(READERS, ADMINISTRATOR, SYSTEM), to -> vacancies.decision(to.term()))
                .ask("fill", PREPARING, to -> vacancies.fill(to.term(), DAY.plusDays(40)))
                .acts();
    }

    private static List<Act> assents(Assents assents) {
        return new ActTable(Assents.class)
                .command(
                        "record",
                        of(COORDINATOR),
                        to -> assents.record(to.papers().unpublished(), DAY, "Dopis", null))
                .ask("of", EVERYONE, to -> assents.of(to.papers().unpublished()))
                .ask("paper", READERS, to -> assents.paper(to.papers().unpublished()))
                .acts();
    }

    private static List<Act> dissents(Dissents dissents) {
        return new ActTable(Dissents.class)
                .command("state", MEMBERS, to -> dissents.state(to.papers().unpublished(), "Predrago."))
                .ask("mayState", SIGNED_IN, to -> dissents.mayState(to.papers().unpublished()))
                .ask("of", EVERYONE, to -> dissents.of(to.papers().unpublished()))
                .acts();
    }

    private static List<Act> register(World world, Decisions decisions) {
        return new ActTable(Decisions.class)
                .ask("record", of(CHAIR, SYSTEM), to -> decisions.record(adopted(to)))
                .ask(
                        "recordFounding",
                        of(ADMINISTRATOR),
                        to -> decisions.recordFounding(founding(to), "Zbor", DAY, DAY))
                .ask("recordHistory", of(ADMINISTRATOR, SYSTEM), to -> decisions.recordHistory(history(to)))
                .ask(
                        "recordFirstRulebook",
                        of(ADMINISTRATOR),
                        to -> decisions.recordFirstRulebook(to.body(), world.rules(), "Zbor", DAY))
                .command(
                        "publish",
                        of(CHAIR, MINUTE_TAKER),
                        to -> decisions.publish(to.papers().unpublished()))
                .ask(
                        "mayPublish",
                        READERS,
                        to -> decisions.mayPublish(to.papers().unpublished()))
                .askPublic("page", EVERYONE, to -> decisions.page(world.foundingNumber()))
                .ask(
                        "page",
                        "of an unpublished decision",
                        READERS,
                        to -> decisions.page(to.papers().unpublishedNumber()))
                .askPublic(
                        "search", EVERYONE, to -> decisions.search("", Optional.of(to.body()), Optional.empty(), 0, 5))
                .askPublic("size", EVERYONE, to -> decisions.size("", Optional.of(to.body()), Optional.empty()))
                .ask("unpublished", READERS, to -> decisions.unpublished(to.body()))
                // To outsiders, what is unpublished answers as what does not exist: nothing.
                .ask(
                        "ofSession",
                        EVERYONE,
                        to -> decisions.ofSession(to.meetings().running().value()))
                .ask("ofVote", SIGNED_IN, to -> decisions.ofVote(to.ballots().certified()))
                .ask(
                        "ofProposal",
                        EVERYONE,
                        to -> decisions.ofProposal(to.papers().filed().value()))
                .acts();
    }

    private static AdoptedProposal adopted(Things to) {
        return new AdoptedProposal(
                to.ballots().certified(),
                to.papers().filed(),
                to.meetings().running().value(),
                Set.of());
    }

    private static DocumentHistory history(Things to) {
        var text = DatedText.read(DAY, "red.md", TestDecisions.RULES, Numbering.SLOVENE);
        return new DocumentHistory(
                to.body(),
                "stari-red",
                "Hišnega reda",
                DocumentKind.HOUSE_RULES,
                "sl",
                Numbering.SLOVENE,
                "Zbor",
                History.of(List.of(text)));
    }

    private static FoundingText founding(Things to) {
        return new FoundingText(
                to.body(), "novi-red", "Hišni red", "Hišnega reda", DocumentKind.HOUSE_RULES, TestDecisions.RULES);
    }
}
