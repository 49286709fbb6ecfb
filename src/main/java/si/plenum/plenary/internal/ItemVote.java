package si.plenum.plenary.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.Concluded;
import si.plenum.plenary.Course;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.VotePlan;
import si.plenum.proposal.CandidacyId;
import si.plenum.proposal.Elections;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Rewording;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Step;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.CastingVotes;
import si.plenum.voting.CountedPart;
import si.plenum.voting.Marks;
import si.plenum.voting.NewVote;
import si.plenum.voting.OptionId;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.Sheets;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.CastingVote;
import si.plenum.voting.tally.Outcome;

/**
 * The vote on an agenda item: the place that joins session, proposal, vote and decision. Closing runs close, count, certify,
 * record and conclude in the one transaction of the act that calls it. Each step of the ladder is a vote of its own.
 */
@Component
class ItemVote {

    private static final Set<Outcome> DECIDING = Set.of(Outcome.ADOPTED, Outcome.REJECTED);

    /** Begun and not announced: nothing goes on before it is. */
    static final Set<VoteState> RUNNING =
            Set.of(VoteState.ISSUING, VoteState.OPEN, VoteState.CLOSED, VoteState.COUNTED);

    private final AgendaRepository agenda;
    private final StepRepository steps;
    private final StatedReasons reasons;
    private final CastingVotes casting;
    private final ItemPaper papers;
    private final AttendanceRepository attendance;
    private final SessionQuorum quorum;
    private final SessionEntries entries;
    private final Rulebooks rulebooks;
    private final Proposals proposals;
    private final Votes votes;
    private final Marks marks;
    private final Sheets sheets;
    private final SecretBallots secret;
    private final Elections elections;
    private final Decisions decisions;
    private final LegalClock clock;

    ItemVote(
            AgendaRepository agenda,
            StepRepository steps,
            StatedReasons reasons,
            CastingVotes casting,
            ItemPaper papers,
            AttendanceRepository attendance,
            SessionQuorum quorum,
            SessionEntries entries,
            Rulebooks rulebooks,
            Proposals proposals,
            Votes votes,
            Marks marks,
            Sheets sheets,
            SecretBallots secret,
            Elections elections,
            Decisions decisions,
            LegalClock clock) {
        this.agenda = agenda;
        this.steps = steps;
        this.reasons = reasons;
        this.casting = casting;
        this.papers = papers;
        this.attendance = attendance;
        this.quorum = quorum;
        this.entries = entries;
        this.rulebooks = rulebooks;
        this.proposals = proposals;
        this.votes = votes;
        this.marks = marks;
        this.sheets = sheets;
        this.secret = secret;
        this.elections = elections;
        this.decisions = decisions;
        this.clock = clock;
    }

    void open(SessionRecord session, ItemRecord item, VotePlan plan) {
        var all = votes.ofContext(session.id().value());
        var before = of(all, item);
        if (before.filter(ItemVote::runs).isPresent()) return;
        if (item.proposal() == null) throw new Refused("error.item.nothing-to-decide");
        if (item.state() != ItemState.CURRENT) throw new Refused("error.item.not-current");
        if (decided(before)) throw new Refused("error.item.decided");

        proposals.outdated(item.proposal()).ifPresent(reason -> {
            throw reason;
        });
        var matter = proposals.wording(item.proposal());
        var rule = rulebooks.ruleFor(session.body(), matter.kind(), clock.today());
        var step = course(rule, before).next();
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
        votes.open(last(session, item).id(), Set.of(), false);
    }

    /** Strikes a candidate who no longer stands from the vote under way, and from the list of candidacies. */
    void strike(SessionRecord session, ItemRecord item, OptionId option, String reason) {
        var vote = last(session, item);
        votes.strike(vote.id(), option, reason);
        var proposal = item.proposal();
        if (proposal != null) elections.struck(proposal, new CandidacyId(option.value()), reason.strip());
    }

    private static boolean runs(VoteView vote) {
        return vote.state() == VoteState.OPEN || vote.state() == VoteState.ISSUING;
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

    /** The rule that the next vote on the item would be held by; none where no vote can follow. */
    Optional<Rule> next(ItemRecord item) {
        var proposal = item.proposal();
        if (proposal == null) return Optional.empty();
        var matter = proposals.wording(proposal);
        var rule = rulebooks.ruleFor(matter.body(), matter.kind(), clock.today());
        var step =
                course(rule, of(votes.ofContext(item.session().value()), item)).next();
        return step == null ? Optional.empty() : Optional.of(rule.at(step));
    }

    /** Whether a vote on the item has begun and is not announced. */
    boolean isRunning(ItemRecord item) {
        return of(votes.ofContext(item.session().value()), item)
                .filter(vote -> RUNNING.contains(vote.state()))
                .isPresent();
    }

    /** Whether the clock may count the vote on the item and certify it. */
    boolean endsByClock(ItemRecord item) {
        return of(votes.ofContext(item.session().value()), item)
                .filter(vote -> vote.state() == VoteState.CLOSED)
                .filter(vote -> vote.rule().conduct().certifyBySystem())
                .filter(vote -> !votes.awaitsDraw(vote.id()))
                .isPresent();
    }

    /** Whether the vote on the item is over. */
    boolean isOver(ItemRecord item) {
        return of(votes.ofContext(item.session().value()), item)
                .filter(vote -> vote.state() == VoteState.CERTIFIED || vote.state() == VoteState.ANNULLED)
                .isPresent();
    }

    /**
     * Ends voting. Where numbers of paper or hands must be signed, or dice decide between equal options, the count waits for
     * that; else the result is announced at once.
     */
    Concluded close(SessionRecord session, ItemRecord item) {
        var vote = last(session, item);
        if (vote.state() == VoteState.CERTIFIED) return concluded(vote);
        var closed = votes.close(vote.id());
        boolean counted = closed.channels().contains(BallotChannel.PAPER)
                || closed.channels().contains(BallotChannel.HAND);
        boolean signed = !counted || sheets.of(vote.id()).stream().noneMatch(CountedPart::isOutstanding);
        return !signed || votes.awaitsDraw(vote.id())
                ? new Concluded(closed, Optional.empty())
                : announce(session, item);
    }

    /** Counts and announces a closed vote, and records what it decided; a tie that the chair must break stays open. */
    Concluded announce(SessionRecord session, ItemRecord item) {
        var vote = last(session, item);
        if (vote.state() == VoteState.CERTIFIED) return concluded(vote);
        var counted = votes.count(vote.id());
        if (outcome(counted) == Outcome.TIED) return new Concluded(counted, Optional.empty());
        return conclude(session, item, votes.certify(counted.id()));
    }

    Concluded breakTie(SessionRecord session, ItemRecord item, CastingVote choice) {
        var vote = last(session, item);
        if (vote.state() == VoteState.CERTIFIED) return concluded(vote);
        casting.give(vote.id(), choice);
        return conclude(session, item, votes.certify(vote.id()));
    }

    /** Records another wording: a new revision, to which the item is bound from now on. */
    void reword(SessionRecord session, ItemRecord item, Rewording rewording) {
        var proposal = item.proposal();
        if (proposal == null) throw new Refused("error.item.nothing-to-decide");
        if (item.state() != ItemState.CURRENT) throw new Refused("error.item.not-current");
        var all = votes.ofContext(session.id().value());
        if (all.stream().anyMatch(vote -> RUNNING.contains(vote.state()))) {
            throw new Refused("error.session.vote.open");
        }
        var matter = proposals.wording(proposal);
        var rule = rulebooks.ruleFor(session.body(), matter.kind(), clock.today());
        if (!course(rule, of(all, item)).rewording()) throw new Refused("error.item.rewording");
        var recorded = proposals.reword(proposal, rewording);
        agenda.freeze(item.id(), recorded.revision(), recorded.title());
        entries.reworded(item, recorded);
    }

    private Concluded conclude(SessionRecord session, ItemRecord item, VoteView certified) {
        var proposal = item.proposal();
        if (proposal == null) throw new Refused("error.item.no-vote");
        var outcome = outcome(certified);
        var step = steps.of(List.of(certified)).getOrDefault(certified.id(), Step.VOTE);
        if (!DECIDING.contains(outcome)
                && outcome != Outcome.INQUORATE
                && Course.next(step, outcome, certified.rule()).isPresent()) {
            return new Concluded(certified, Optional.empty());
        }
        Optional<DecisionId> decision = outcome == Outcome.ADOPTED
                ? Optional.of(decisions.record(new AdoptedProposal(
                        certified.id(),
                        proposal,
                        session.id().value(),
                        publishers(session),
                        reasons.of(on(votes.ofContext(session.id().value()), item)))))
                : Optional.empty();
        proposals.conclude(proposal, certified.id());
        return new Concluded(certified, decision);
    }

    private Concluded concluded(VoteView vote) {
        return new Concluded(vote, decisions.ofVote(vote.id()));
    }

    private VoteView last(SessionRecord session, ItemRecord item) {
        if (item.proposal() == null) throw new Refused("error.item.no-vote");
        return of(votes.ofContext(session.id().value()), item).orElseThrow(() -> new Refused("error.item.no-vote"));
    }

    private Course course(Rule rule, Optional<VoteView> before) {
        var step = before.map(vote -> steps.of(List.of(vote)).getOrDefault(vote.id(), Step.VOTE));
        return Course.of(rule, step.orElse(null), before.orElse(null));
    }

    /** Whether a certified vote has adopted or rejected the item. */
    boolean decided(ItemRecord item) {
        return item.proposal() != null
                && decided(of(votes.ofContext(item.session().value()), item));
    }

    private static boolean decided(Optional<VoteView> vote) {
        return vote.filter(one -> one.state() == VoteState.CERTIFIED)
                .map(ItemVote::outcome)
                .filter(DECIDING::contains)
                .isPresent();
    }

    private static Outcome outcome(VoteView vote) {
        var result = vote.result();
        if (result == null) throw new IllegalStateException("a counted vote has a result");
        return result.outcome();
    }

    /** The last vote on the item: a repeated one comes after an inquorate one. */
    private static Optional<VoteView> of(List<VoteView> all, ItemRecord item) {
        return on(all, item).stream().reduce((first, second) -> second);
    }

    private static List<VoteView> on(List<VoteView> all, ItemRecord item) {
        UUID subject = item.id().value();
        return all.stream().filter(vote -> vote.subject().equals(subject)).toList();
    }

    private static Set<PersonId> publishers(SessionRecord session) {
        var publishers = new HashSet<PersonId>();
        publishers.add(session.chair());
        if (session.minuteTaker() != null) publishers.add(session.minuteTaker());
        return publishers;
    }
}
