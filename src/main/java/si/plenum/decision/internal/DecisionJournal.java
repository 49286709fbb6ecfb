package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.TermId;
import si.plenum.decision.AdoptedProposal;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FollowUp;
import si.plenum.decision.NewFollowUp;
import si.plenum.decision.internal.NewDecision.Origin;
import si.plenum.document.CommencementJson;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;

/** What the journal keeps of a decision: that it was recorded, published, and that its condition was met. */
@Component
class DecisionJournal {

    private final Journal journal;

    DecisionJournal(Journal journal) {
        this.journal = journal;
    }

    void recorded(NewDecision decision, DecisionNumber number) {
        var entry = Entry.of("decision.recorded", "decision/" + decision.id().value())
                .field("number", number.toString())
                .field("body", decision.body().value())
                .field("title", decision.title())
                .field("wording", decision.wording())
                .field("adopted-on", decision.adoptedOn())
                .field("commencement", CommencementJson.write(decision.commencement()));
        journal.append(
                switch (decision.origin()) {
                    case Origin.Counted counted ->
                        entry.field("kind", "counted")
                                .field("vote", counted.vote().value())
                                .field("proposal", counted.proposal().value())
                                .field("revision", counted.revision().value())
                                .field("session", counted.session());
                    case Origin.Recorded recorded ->
                        entry.field("kind", "recorded").field("source", recorded.source());
                });
    }

    /** Reasons given in the last round of consensus, each a leaf of its own that can be erased. */
    void stated(DecisionId id, List<AdoptedProposal.Stated> stated) {
        journal.append(Entry.of("decision.reasons-stated", "decision/" + id.value())
                .list(
                        "reasons",
                        stated.stream()
                                .map(each -> Map.of(
                                        "name", each.name(), "statement", each.statement(), "reason", each.reason()))
                                .toList()));
    }

    void published(StoredDecision decision, LocalDate day) {
        journal.append(
                Entry.of("decision.published", "decision/" + decision.id().value())
                        .field("number", decision.number())
                        .field("day", day));
    }

    void conditionMet(StoredDecision decision, LocalDate day, String with, @Nullable String paper) {
        journal.append(
                Entry.of("decision.condition-met", "decision/" + decision.id().value())
                        .field("number", decision.number())
                        .field("day", day)
                        .field("with", with)
                        .field("paper", paper));
    }

    void followUpAdded(StoredDecision decision, NewFollowUp asked) {
        journal.append(
                Entry.of("decision.follow-up-added", "decision/" + decision.id().value())
                        .field("number", decision.number())
                        .field("kind", asked.kind())
                        .field("text", asked.text())
                        .field("owner", asked.owner())
                        .field("due-on", asked.dueOn()));
    }

    void followUpDone(StoredDecision decision, FollowUp asked, LocalDate day, String with) {
        journal.append(
                Entry.of("decision.follow-up-done", "decision/" + decision.id().value())
                        .field("number", decision.number())
                        .field("ordinal", (long) asked.ordinal())
                        .field("day", day)
                        .field("with", with));
    }

    void seatFilled(StoredDecision decision, TermId term, PersonId person, LocalDate from) {
        journal.append(
                Entry.of("decision.seat-filled", "decision/" + decision.id().value())
                        .field("number", decision.number())
                        .field("term", term.value())
                        .field("person", person.value())
                        .field("from", from));
    }

    void dissented(StoredDecision decision, String name, String reason) {
        journal.append(
                Entry.of("decision.dissent-stated", "decision/" + decision.id().value())
                        .field("number", decision.number())
                        .field("name", name)
                        .field("reason", reason));
    }
}
