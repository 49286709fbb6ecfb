package si.plenum.permissions;

import static si.plenum.permissions.Role.CHAIR;
import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.MEMBERS;
import static si.plenum.permissions.Role.OWNER;
import static si.plenum.permissions.Role.PERSONS;
import static si.plenum.permissions.Role.PREPARING;
import static si.plenum.permissions.Role.READERS;
import static si.plenum.permissions.Role.SYSTEM;
import static si.plenum.permissions.Role.and;
import static si.plenum.permissions.Role.of;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import si.plenum.document.ChangeDraft;
import si.plenum.identity.PersonId;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.CoAuthors;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Papers;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Readings;
import si.plenum.proposal.Revising;
import si.plenum.proposal.RevisionId;
import si.plenum.proposal.SessionPlace;
import si.plenum.rules.Matter;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;

/** A draft exists for its author alone; what is filed is public, and discussed, scheduled and decided in its body. */
final class ProposalActs {

    private static final Instant DAY = Instant.parse("2026-04-20T16:00:00Z");

    private ProposalActs() {}

    /** What stands on the ballot is public as the proposal is; those who prepare the session or chair it write it. */
    static List<Act> papersIn(World world) {
        var papers = world.the(Papers.class);
        var options = BallotPaper.of(List.of(new BallotOption(new OptionId(UUID.randomUUID()), "Prva")), 1);
        return new ActTable(Papers.class)
                .askPublic("of", EVERYONE, to -> papers.of(to.papers().filed()))
                .ask(
                        "written",
                        and(READERS, SYSTEM),
                        to -> papers.written(to.body(), Set.of(to.papers().filed())))
                .askPublic("rule", EVERYONE, to -> papers.rule(to.papers().filed()))
                .askPublic("mayKeep", EVERYONE, to -> papers.mayKeep(to.papers().filed()))
                .commandPublic(
                        "keep",
                        and(PREPARING, CHAIR),
                        to -> papers.keep(to.papers().scheduled(), 0, options))
                .acts();
    }

    /** Its author lets others write a draft. */
    static List<Act> coAuthorsIn(World world) {
        var coAuthors = world.the(CoAuthors.class);
        return new ActTable(CoAuthors.class)
                .ask("of", of(OWNER), to -> coAuthors.of(to.papers().draft()))
                .ask("others", of(OWNER), to -> coAuthors.others(to.papers().draft()))
                .ask("isMine", of(OWNER), to -> coAuthors.isMine(to.papers().draft()))
                .command(
                        "invite",
                        of(OWNER),
                        to -> coAuthors.invite(to.papers().draft(), new PersonId(UUID.randomUUID())))
                .command(
                        "remove",
                        of(OWNER),
                        to -> coAuthors.remove(to.papers().draft(), new PersonId(UUID.randomUUID())))
                .acts();
    }

    /** Which readings were held is public once a proposal is filed; sessions record them. */
    static List<Act> readingsIn(World world) {
        var readings = world.the(Readings.class);
        return new ActTable(Readings.class)
                .askPublic("held", EVERYONE, to -> readings.held(to.papers().filed()))
                .ask(
                        "held",
                        "of a draft",
                        of(OWNER),
                        to -> readings.held(to.papers().draft()))
                .commandPublic(
                        "record",
                        and(PREPARING, CHAIR),
                        to -> readings.record(to.papers().scheduled(), "QZZZ-2026-01", LocalDate.of(2026, 3, 2)))
                .acts();
    }

    /** Members write what competes with a proposal; what is filed is public. */
    static List<Act> amendmentsIn(World world) {
        var amendments = world.the(Amendments.class);
        return new ActTable(Amendments.class)
                .askPublic("start", MEMBERS, to -> amendments.start(to.papers().filed(), AmendmentRole.PARTIAL))
                .askPublic(
                        "closed", EVERYONE, to -> amendments.closed(to.papers().filed(), AmendmentRole.PARTIAL))
                .askPublic(
                        "amends", EVERYONE, to -> amendments.amends(to.papers().filed()))
                .ask(
                        "amends",
                        "of a draft",
                        of(OWNER),
                        to -> amendments.amends(to.papers().draft()))
                .askPublic("of", EVERYONE, to -> amendments.of(to.papers().filed()))
                .askPublic("text", EVERYONE, to -> amendments.text(to.papers().filed()))
                .ask(
                        "text",
                        "of a draft",
                        of(OWNER),
                        to -> amendments.text(to.papers().draft()))
                .askPublic("fall", EVERYONE, to -> amendments.fall(to.papers().filed()))
                .askPublic(
                        "brought",
                        EVERYONE,
                        to -> amendments.brought(to.papers().filed()))
                .askPublic(
                        "together",
                        EVERYONE,
                        to -> amendments.together(to.papers().filed()))
                .acts();
    }

    /** Another wording is the author's alone. */
    static List<Act> revisingIn(World world) {
        var revising = world.the(Revising.class);
        return new ActTable(Revising.class)
                .askPublic(
                        "carried", of(OWNER), to -> revising.carried(to.papers().filed()))
                .commandPublic(
                        "revise",
                        of(OWNER),
                        to -> revising.revise(
                                to.papers().filed(),
                                new RevisionId(UUID.randomUUID()),
                                new ChangeDraft(to.papers().document(), LocalDate.EPOCH, 1, List.of())))
                .acts();
    }

    static List<Act> in(World world) {
        var proposals = world.the(Proposals.class);
        var text = new DraftText("Drugače", "", "Sklene se drugače.", "Ker.");
        return new ActTable(Proposals.class)
                .ask("start", MEMBERS, to -> proposals.start(to.body(), Matter.RESOLUTION, null))
                .ask("draft", of(OWNER), to -> proposals.draft(to.papers().draft()))
                .askPublic("myDrafts", PERSONS, to -> proposals.myDrafts())
                .askPublic("mine", PERSONS, to -> proposals.mine())
                .ask("save", of(OWNER), to -> proposals.save(to.papers().draft(), 1, text))
                .command(
                        "discard",
                        of(OWNER),
                        to -> proposals.discard(to.papers().draft()))
                .ask("check", of(OWNER), to -> proposals.check(to.papers().draft()))
                .ask("file", of(OWNER), to -> proposals.file(to.papers().draft(), 2))
                .commandPublic(
                        "withdraw",
                        of(OWNER),
                        to -> proposals.withdraw(to.papers().filed()))
                .commandPublic(
                        "support", MEMBERS, to -> proposals.support(to.papers().filed(), true))
                .commandPublic(
                        "comment", MEMBERS, to -> proposals.comment(to.papers().filed(), "Podpiram."))
                .command(
                        "comment",
                        "a draft",
                        Role.NOBODY,
                        to -> proposals.comment(to.papers().draft(), "Podpiram."))
                .askPublic("page", EVERYONE, to -> proposals.page(to.papers().filed()))
                .askPublic("byNumber", EVERYONE, to -> proposals.byNumber(world.filedNumber()))
                .askPublic("list", EVERYONE, to -> proposals.list(Optional.of(to.body()), Set.of(), "", 0, 5))
                .askPublic("size", EVERYONE, to -> proposals.size(Optional.of(to.body()), Set.of(), ""))
                .askPublic(
                        "rivals", EVERYONE, to -> proposals.rivals(to.papers().filed()))
                .ask(
                        "rivals",
                        "of a draft",
                        of(OWNER),
                        to -> proposals.rivals(to.papers().draft()))
                .ask("schedulable", PREPARING, to -> proposals.schedulable(to.body()))
                .askPublic(
                        "schedule",
                        PREPARING,
                        to -> proposals.schedule(
                                to.papers().filed(), new SessionPlace("QZZZ-2026-01", DAY, to.person())))
                .commandPublic(
                        "moved",
                        PREPARING,
                        to -> proposals.moved(
                                to.papers().scheduled(), new SessionPlace("QZZZ-2026-01", DAY, to.person())))
                .commandPublic(
                        "unschedule",
                        and(PREPARING, CHAIR),
                        to -> proposals.unschedule(to.papers().scheduled()))
                .askPublic(
                        "freeze", PREPARING, to -> proposals.freeze(to.papers().scheduled()))
                .askPublic(
                        "wording",
                        and(READERS, SYSTEM),
                        to -> proposals.wording(to.papers().filed()))
                .ask(
                        "wordings",
                        and(READERS, SYSTEM),
                        to -> proposals.wordings(to.body(), Set.of(to.papers().filed())))
                .askPublic(
                        "outdated",
                        EVERYONE,
                        to -> proposals.outdated(to.papers().filed()))
                .commandPublic(
                        "conclude",
                        of(CHAIR, SYSTEM),
                        to -> proposals.conclude(
                                to.papers().filed(), to.ballots().certified()))
                .acts();
    }
}
