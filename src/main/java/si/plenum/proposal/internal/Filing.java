package si.plenum.proposal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.document.CommencementRule;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.Hash;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Problem;
import si.plenum.proposal.Problem.Field;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Proposer;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.TypedPaperCheck;

/** Makes a draft into a proposal: checks it, gives it its wording and its number. */
@Component
class Filing {

    private final Drafts drafts;
    private final ProposalRepository proposals;
    private final RevisionRepository revisions;
    private final PaperRepository papers;
    private final TextChanges changes;
    private final RuleChanges rules;
    private final ElectionRules elections;
    private final ElectionWording electionWording;
    private final Bodies bodies;
    private final QuestionText question;
    private final AmendmentFiling amending;
    private final Rulebooks rulebooks;
    private final Memberships memberships;
    private final ProposalJournal journal;
    private final CurrentPerson currentPerson;
    private final LegalClock clock;

    Filing(
            Drafts drafts,
            ProposalRepository proposals,
            RevisionRepository revisions,
            PaperRepository papers,
            TextChanges changes,
            RuleChanges rules,
            ElectionRules elections,
            ElectionWording electionWording,
            Bodies bodies,
            QuestionText question,
            AmendmentFiling amending,
            Rulebooks rulebooks,
            Memberships memberships,
            ProposalJournal journal,
            CurrentPerson currentPerson,
            LegalClock clock) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.revisions = revisions;
        this.papers = papers;
        this.changes = changes;
        this.rules = rules;
        this.elections = elections;
        this.electionWording = electionWording;
        this.bodies = bodies;
        this.question = question;
        this.amending = amending;
        this.rulebooks = rulebooks;
        this.memberships = memberships;
        this.journal = journal;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    List<Problem> problems(ProposalId id) {
        return problems(proposals.find(id).filter(StoredProposal::isDraft).orElseThrow(NotFound::new));
    }

    void file(ProposalId id, int version) {
        var draft = drafts.lock(id, version);
        problems(draft).stream().findFirst().ifPresent(problem -> {
            throw new Refused(problem.key(), problem.arguments());
        });
        requireProposer(draft);

        var amends = amending.begin(draft);
        var partial = amends.filter(Amends::isPartial).orElse(null);
        var typed = draft.text();
        // What an amendment brings takes effect with what it amends.
        var text = partial == null ? typed : typed.from(CommencementRule.DAY_AFTER_PUBLICATION);
        var amendment = partial == null || text.change() == null ? null : amending.word(id, partial, text.change());
        var prepared =
                amendment != null ? amendment.change() : text.change() == null ? null : changes.prepare(text.change());
        var rule = text.rule();
        var wording = amendment != null
                ? amendment.question()
                : prepared != null
                        ? question.ofChange(prepared.preview(), text.commencement())
                        : rule != null
                                ? question.ofRule(bodies.byId(draft.body()), rule.after(), text.commencement())
                                : text.election() != null
                                        ? electionWording.of(draft.body(), text.election())
                                        : question.ofResolution(text.wording(), text.commencement());
        var change = prepared == null ? null : prepared.id();
        var title = partial == null
                ? text.title().strip()
                : question.titleOfAmendment(partial, text.title().strip());
        var now = clock.instant();
        long number = proposals.takeNumber();
        var revision = revisions.insertFirst(
                id, change, title, wording, Hash.over(utf8(wording)).bytes(), text.commencement(), rule, now);
        proposals.file(id, number, text, wording, now);
        var filed = new Scheduled(
                id,
                revision,
                number,
                draft.body(),
                draft.kind(),
                title,
                wording,
                text.reasons(),
                change,
                text.commencement(),
                rule);
        journal.filed(filed, draft.author());
        amends.ifPresent(of -> {
            journal.competes(filed, of);
            amending.filed(id, of);
        });
        paper(draft).ifPresent(paper -> {
            papers.replace(id, 1, paper, now);
            journal.paper(filed, paper);
        });
    }

    private List<Problem> problems(StoredProposal draft) {
        var problems = new ArrayList<>(FilingCheck.problems(draft.kind(), draft.text()));
        Optional.ofNullable(draft.text().change())
                .filter(change -> !change.isEmpty())
                .flatMap(changes::outdated)
                .ifPresent(reason -> problems.add(new Problem(Field.CHANGE, reason.key(), reason.arguments())));
        Optional.ofNullable(draft.text().rule())
                .flatMap(rule -> rules.outdated(draft.body(), rule))
                .ifPresent(reason -> problems.add(new Problem(Field.CHANGE, reason.key(), reason.arguments())));
        Optional.ofNullable(draft.text().election())
                .flatMap(plan -> elections.unfit(draft.body(), plan))
                .ifPresent(reason -> problems.add(new Problem(Field.ELECTION, reason.key(), reason.arguments())));
        typed(draft).stream()
                .flatMap(typed -> TypedPaperCheck.flaws(rule(draft).method(), typed).stream())
                .map(TypedPaperCheck.Flaw::reason)
                .forEach(reason -> problems.add(new Problem(Field.PAPER, reason.key(), reason.arguments())));
        problems.addAll(amending.problems(draft));
        return problems;
    }

    /** What is written of the ballot; empty where nothing is, which those who prepare the session may do later. */
    private Optional<BallotPaper> paper(StoredProposal draft) {
        return typed(draft).map(typed -> TypedPaperCheck.paper(rule(draft).method(), typed));
    }

    private Optional<TypedPaper> typed(StoredProposal draft) {
        return Optional.ofNullable(draft.text().paper())
                .filter(typed -> !typed.isBlank() && rule(draft).writesOptions());
    }

    private Rule rule(StoredProposal draft) {
        return rulebooks.ruleFor(draft.body(), draft.kind(), clock.today());
    }

    private void requireProposer(StoredProposal draft) {
        if (!rule(draft).proposing().allows(roles(draft))) throw new Refused("error.proposal.proposer");
    }

    private Set<Proposer> roles(StoredProposal draft) {
        var person = currentPerson.id();
        var roles = EnumSet.noneOf(Proposer.class);
        if (memberships.isMember(draft.body(), person)) roles.add(Proposer.MEMBER);
        if (memberships.holds(draft.body(), person, Office.COUNCIL)) roles.add(Proposer.COUNCIL);
        if (memberships.holds(draft.body(), person, Office.COORDINATOR)) roles.add(Proposer.COORDINATOR);
        return roles;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
