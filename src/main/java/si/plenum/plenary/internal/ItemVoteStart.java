package si.plenum.plenary.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.VotePlan;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.CandidacyId;
import si.plenum.proposal.Elections;
import si.plenum.proposal.Proposals;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Step;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Marks;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** Begins the votes on agenda items, with their paper and roll, and leads them on until they end. */
@Component
class ItemVoteStart {

    private final ItemVote itemVote;
    private final StepRepository steps;
    private final ItemReadings readings;
    private final ItemPaper papers;
    private final AttendanceRepository attendance;
    private final SessionQuorum quorum;
    private final SessionEntries entries;
    private final Rulebooks rulebooks;
    private final Proposals proposals;
    private final Votes votes;
    private final Marks marks;
    private final SecretBallots secret;
    private final Elections elections;
    private final Amendments amendments;
    private final AgendaOrder order;
    private final LegalClock clock;

    ItemVoteStart(
            ItemVote itemVote,
            StepRepository steps,
            ItemReadings readings,
            ItemPaper papers,
            AttendanceRepository attendance,
            SessionQuorum quorum,
            SessionEntries entries,
            Rulebooks rulebooks,
            Proposals proposals,
            Votes votes,
            Marks marks,
            SecretBallots secret,
            Elections elections,
            Amendments amendments,
            AgendaOrder order,
            LegalClock clock) {
        this.itemVote = itemVote;
        this.steps = steps;
        this.readings = readings;
        this.papers = papers;
        this.attendance = attendance;
        this.quorum = quorum;
        this.entries = entries;
        this.rulebooks = rulebooks;
        this.proposals = proposals;
        this.votes = votes;
        this.marks = marks;
        this.secret = secret;
        this.elections = elections;
        this.amendments = amendments;
        this.order = order;
        this.clock = clock;
    }

    /** Opens the next vote on the current item, by the rule of the day; does nothing where one runs already. */
    void open(SessionRecord session, ItemRecord item, VotePlan plan) {
        var all = votes.ofContext(session.id().value());
        var before = ItemVote.of(all, item);
        if (before.filter(ItemVoteStart::runs).isPresent()) return;
        if (item.proposal() == null) throw new Refused("error.item.nothing-to-decide");
        if (item.state() != ItemState.CURRENT) throw new Refused("error.item.not-current");
        if (ItemVote.decided(before)) throw new Refused("error.item.decided");
        order.ensureAmendmentsDecided(session.id(), item.proposal());

        proposals.outdated(item.proposal()).ifPresent(reason -> {
            throw reason;
        });
        var matter = proposals.wording(item.proposal());
        var rule = rulebooks.ruleFor(session.body(), matter.kind(), clock.today());
        readings.ensureMayDecide(item.proposal(), rule);
        var step = itemVote.course(rule, before).next();
        if (step == null) throw new Refused("error.item.ladder");
        var asked = rule.at(step);
        var found = quorum.of(session, rule, item.id());
        if (!found.met()) throw new Refused("error.inquorate");
        attendance.checked(session.id(), "vote", found, clock.instant());
        entries.quorumChecked(session.id(), found);

        var vote = votes.schedule(new NewVote(
                session.body(),
                session.id().value(),
                item.id().value(),
                session.number() + "-" + (all.size() + 1),
                session.chair(),
                matter.title(),
                matter.wording(),
                asked,
                papers.freeze(item.proposal(), asked, plan.paper()),
                plan.channels(),
                null,
                plan.deadline()));
        steps.insert(vote, item.id(), step, matter.revision());
        amendments.close(item.proposal());
        var present = attendance.present(session.id());
        if (asked.secrecy() == Secrecy.SECRET) {
            secret.issue(vote, present, found.late());
        } else {
            votes.open(vote, present, found.late());
        }
        if (plan.channels().contains(BallotChannel.HAND)) marks.inHall(vote, attendance.inHall(session.id()));
    }

    /** Lets ballots into a secret vote whose credentials are drawn. */
    void openCasting(SessionRecord session, ItemRecord item) {
        votes.open(itemVote.last(session, item).id(), Set.of(), false);
    }

    /** Strikes a candidate who no longer stands from the vote under way, and from the list of candidacies. */
    void strike(SessionRecord session, ItemRecord item, OptionId option, String reason) {
        var vote = itemVote.last(session, item);
        votes.strike(vote.id(), option, reason);
        var proposal = item.proposal();
        if (proposal != null) elections.struck(proposal, new CandidacyId(option.value()), reason.strip());
    }

    /**
     * Schedules the vote of an item by correspondence and opens it as of the beginning of its window; a secret one waits for its
     * key and for its own windows. As the clock.
     */
    void beginByCorrespondence(SessionRecord session, ItemRecord item, int ordinal) {
        var proposal = item.proposal();
        if (proposal == null) throw new Refused("error.item.nothing-to-decide");
        var matter = proposals.wording(proposal);
        var rule =
                rulebooks.ruleFor(session.body(), matter.kind(), clock.today()).at(Step.VOTE);
        boolean secretly = rule.secrecy() == Secrecy.SECRET;
        var vote = votes.schedule(new NewVote(
                session.body(),
                session.id().value(),
                item.id().value(),
                session.number() + "-" + ordinal,
                session.chair(),
                matter.title(),
                matter.wording(),
                rule,
                papers.freeze(proposal, rule, BallotPaper.NONE),
                Set.of(BallotChannel.ANYWHERE),
                secretly ? session.startsAt() : null,
                secretly ? session.castingAt() : session.startsAt(),
                session.closesAt(),
                session.lottery()));
        steps.insert(vote, item.id(), Step.VOTE, matter.revision());
        amendments.close(proposal);
        if (!secretly) votes.open(vote, Set.of(), false);
    }

    /** Leads a secret vote by correspondence on, if it is time: lets its ballots be issued, then cast. As the clock. */
    void leadOnByCorrespondence(VoteView vote) {
        var castingAt = vote.opensAt();
        if (vote.state() == VoteState.SCHEDULED) {
            secret.issue(vote.id(), Set.of(), false);
        } else if (vote.state() == VoteState.ISSUING
                && castingAt != null
                && !clock.instant().isBefore(castingAt)) {
            votes.open(vote.id(), Set.of(), false);
        }
    }

    private static boolean runs(VoteView vote) {
        return vote.state() == VoteState.OPEN || vote.state() == VoteState.ISSUING;
    }
}
