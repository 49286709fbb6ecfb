package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.BodyId;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FoundingText;
import si.plenum.decision.internal.NewDecision.Origin;
import si.plenum.document.CommencementRule;
import si.plenum.document.CommencementRule.OnDay;
import si.plenum.document.effect.Enactment;
import si.plenum.document.effect.NewDocument;
import si.plenum.document.effect.Standing;
import si.plenum.document.text.Numbering;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.effect.RulebookSetting;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;
import si.plenum.voting.tally.Arithmetic;

/** Enters decisions into the register and applies their effects, all in the transaction that it is called in. */
@Component
class Recording {

    private final DecisionRepository decisions;
    private final DissentRepository dissents;
    private final Publication publication;
    private final DecisionJournal journal;
    private final Bodies bodies;
    private final Votes votes;
    private final Proposals proposals;
    private final Amendments amendments;
    private final Standing standing;
    private final Enactment enactment;
    private final Rulebooks rulebooks;
    private final RulebookSetting rulebookSetting;
    private final Electing electing;
    private final Messages messages;
    private final LegalClock clock;

    Recording(
            DecisionRepository decisions,
            DissentRepository dissents,
            Publication publication,
            DecisionJournal journal,
            Bodies bodies,
            Votes votes,
            Proposals proposals,
            Amendments amendments,
            Standing standing,
            Enactment enactment,
            Rulebooks rulebooks,
            RulebookSetting rulebookSetting,
            Electing electing,
            Messages messages,
            LegalClock clock) {
        this.decisions = decisions;
        this.dissents = dissents;
        this.publication = publication;
        this.journal = journal;
        this.bodies = bodies;
        this.votes = votes;
        this.proposals = proposals;
        this.amendments = amendments;
        this.standing = standing;
        this.enactment = enactment;
        this.rulebooks = rulebooks;
        this.rulebookSetting = rulebookSetting;
        this.electing = electing;
        this.messages = messages;
        this.clock = clock;
    }

    DecisionId record(AdoptedProposal adopted) {
        var before = decisions.ofVote(adopted.vote());
        if (before.isPresent()) return before.get();

        var wording = proposals.wording(adopted.proposal());
        var vote = adoptedVote(votes.view(adopted.vote()), wording);
        boolean amends =
                amendments.amends(adopted.proposal()).filter(Amends::isPartial).isPresent();
        var id = enter(
                wording.body(),
                wording.title(),
                decided(wording, vote),
                wording.reasons(),
                new Origin.Counted(vote.id(), vote.number(), wording.proposal(), wording.revision(), adopted.session()),
                clock.today(),
                amends
                        ? new OnDay(clock.today())
                        : electing.from(wording)
                                .<CommencementRule>map(OnDay::new)
                                .orElse(wording.commencement()));
        decisions.insertPublishers(id, adopted.mayPublish());
        takeOver(id, adopted.stated());
        var change = wording.change();
        // An amendment changes what is decided on next, not yet the text in force.
        if (change != null && !amends) {
            var act = enactment.enact(id.value(), change, clock.today(), wording.commencement());
            decisions.insertAct(id, 1, "document-changed", act.act());
            proposals.recheck(act.document(), wording.proposal());
        }
        var rule = wording.rule();
        if (rule != null) {
            var from = wording.commencement() instanceof OnDay(var day) ? day : null;
            decisions.insertRulebook(id, rulebookSetting.change(wording.body(), rule, from, id.value()));
            proposals.recheckRules(wording.body(), wording.proposal());
        }
        electing.begin(id, wording, vote).ifPresent(term -> decisions.insertTerm(id, "term-begun", term));
        if (vote.rule().conduct().publishAtCertifying()) publication.publish(id);
        return id;
    }

    /** What was asked, and whom or what the ballots named in answer. */
    private String decided(Scheduled wording, VoteView vote) {
        var result = Objects.requireNonNull(vote.result());
        var answer = Arithmetic.decided(result).stream()
                .map(sentence -> say(sentence.key(), sentence.arguments()))
                .collect(Collectors.joining(" "));
        return answer.isEmpty() ? wording.wording() : wording.wording() + "\n" + answer;
    }

    private void takeOver(DecisionId id, List<AdoptedProposal.Stated> stated) {
        if (stated.isEmpty()) return;
        stated.forEach(each -> dissents.insert(id, each, clock.instant()));
        journal.stated(id, stated);
    }

    DecisionId recordFounding(FoundingText text, String source, LocalDate adoptedOn, LocalDate from) {
        var wording = say("decision.recorded.founding", Map.of("title", text.title()));
        var id = enter(text.body(), text.title(), wording, "", new Origin.Recorded(source), adoptedOn, new OnDay(from));
        var document = standing.create(
                new NewDocument(
                        text.slug(), text.title(), text.genitive(), text.kind(), text.body(), "sl", Numbering.SLOVENE),
                id.value());
        var act = enactment.found(document, text.markdown(), id.value(), from);
        decisions.insertAct(id, 1, "document-founded", act.act());
        var original = text.original();
        if (original != null) enactment.keep(document, original, id.value());
        publication.publish(id);
        return id;
    }

    DecisionId recordFirstRulebook(BodyId body, Map<Matter, Rule> rules, String source, LocalDate from) {
        if (!rulebooks.inForce(body, from).isEmpty()
                || !rulebooks.inForce(body, clock.today()).isEmpty()) {
            throw new Refused("error.decision.rulebook.exists");
        }
        var title = say(
                "decision.recorded.rulebook", Map.of("body", bodies.byId(body).name()));
        var id = enter(body, title, title + ".", "", new Origin.Recorded(source), from, new OnDay(from));
        decisions.insertRulebook(id, rulebookSetting.set(body, from, rules, id.value()));
        publication.publish(id);
        return id;
    }

    DecisionId enter(
            BodyId body,
            String title,
            String wording,
            String reasons,
            Origin origin,
            LocalDate adoptedOn,
            CommencementRule commencement) {
        var id = new DecisionId(Ids.ordered());
        var decision =
                new NewDecision(id, body, title, wording, reasons, origin, adoptedOn, clock.instant(), commencement);
        var number = new DecisionNumber(
                bodies.byId(body).prefix(), adoptedOn.getYear(), decisions.takeOrdinal(body, adoptedOn.getYear()));
        decisions.insert(decision, number);
        journal.recorded(decision, number);
        return id;
    }

    /** Wordings in the register are Slovene, whoever records them. */
    private String say(String key, Map<String, ?> arguments) {
        return messages.say(Language.SLOVENE.locale(), key, arguments);
    }

    /** What was voted is what takes effect: the vote must have asked exactly this wording, and adopted it. */
    private static VoteView adoptedVote(VoteView vote, Scheduled wording) {
        var result = vote.result();
        if (vote.state() != VoteState.CERTIFIED
                || result == null
                || !result.outcome().isAdopted()
                || !vote.body().equals(wording.body())
                || !vote.question().equals(wording.wording())) {
            throw new Refused("error.decision.vote");
        }
        return vote;
    }
}
