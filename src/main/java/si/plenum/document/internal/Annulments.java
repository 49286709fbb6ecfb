package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActId;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ActStanding;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeTerms;
import si.plenum.document.DocumentRow;
import si.plenum.document.Verdict;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.Timeline;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/**
 * Takes acts out of force. From its day on the text is derived as if the annulled act had stopped; the days before stay as they
 * were, and nothing is deleted. An act that others have built on meanwhile is not annulled under their feet.
 */
@Component
class Annulments {

    private final ActRepository acts;
    private final TextRepository texts;
    private final Derivation derivation;
    private final Journal journal;
    private final LegalClock clock;

    Annulments(ActRepository acts, TextRepository texts, Derivation derivation, Journal journal, LegalClock clock) {
        this.acts = acts;
        this.texts = texts;
        this.derivation = derivation;
        this.journal = journal;
        this.clock = clock;
    }

    /** The act that is to be annulled. @throws NotFound where none is chosen or it is of another document */
    ActRow target(DocumentRow document, ChangeTerms terms) {
        var annuls = terms.annuls();
        return acts.of(document.id()).stream()
                .filter(act -> act.id().equals(annuls))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those that can be annulled as they stand today, whatever may stand on them. */
    boolean mayBeAnnulled(ActRow act, List<ActRow> all) {
        return obstacle(act, all).isEmpty();
    }

    /** Why an act cannot be annulled, a key of messages; empty where it can. */
    private Optional<String> obstacle(ActRow act, List<ActRow> all) {
        var today = clock.today();
        if (act.kind() != ActKind.AMENDMENT && act.kind() != ActKind.CORRECTION) {
            return Optional.of("error.document.annul.kind");
        }
        var standing = act.on(today);
        if (standing == ActStanding.ENDED || standing == ActStanding.GIVEN_UP) {
            return Optional.of("error.document.annul.over");
        }
        boolean annulled = all.stream()
                .filter(other -> act.id().equals(other.annuls()))
                .anyMatch(other -> other.on(today) != ActStanding.GIVEN_UP);
        return annulled ? Optional.of("error.document.annul.twice") : Optional.empty();
    }

    /** What stands in the way of an annulment that begins on a day. */
    List<Verdict> check(DocumentRow document, ChangeTerms terms, LocalDate begins) {
        var target = target(document, terms);
        var all = acts.of(document.id());
        var obstacle = obstacle(target, all);
        if (obstacle.isPresent()) return List.of(new Verdict.NotAnnullable(target.id(), obstacle.get()));
        try {
            derivation.tryWith(document, without(document, target, begins), LocalDate.MAX);
            return List.of();
        } catch (LostFooting lost) {
            var text = texts.onDay(document, clock.today()).text();
            var standing = all.stream()
                    .filter(act -> act.seq() == lost.actSeq())
                    .findFirst()
                    .orElse(target);
            return List.of(new Verdict.StoodUpon(
                    lost.provision(), Footing.address(lost, text, text), standing.id(), standing.decision()));
        }
    }

    /** @throws Refused where {@link #check} finds something */
    void ensureStands(DocumentRow document, ChangeTerms terms, LocalDate begins) {
        for (var verdict : check(document, terms, begins)) {
            if (verdict instanceof Verdict.NotAnnullable not) throw new Refused(not.reason());
            if (verdict instanceof Verdict.StoodUpon upon) {
                throw new Refused("error.document.annul.stood-upon", Map.of("provision", upon.address()));
            }
        }
    }

    private List<TimedAct> without(DocumentRow document, ActRow target, LocalDate day) {
        return acts.timed(document.id(), null).stream()
                .map(act -> act.seq() == target.seq() ? act.endingOn(day) : act)
                .toList();
    }

    /** The text that the author of an annulment saw. */
    DocumentText before(DocumentRow document, ChangeDraft draft) {
        return seen(document, draft, null);
    }

    /** The same as it would be without the act; unchanged where something has come to stand on it since. */
    DocumentText after(DocumentRow document, ChangeDraft draft) {
        try {
            return seen(document, draft, draft.baseDay());
        } catch (LostFooting stoodUpon) {
            return before(document, draft);
        }
    }

    private DocumentText seen(DocumentRow document, ChangeDraft draft, @Nullable LocalDate ends) {
        var target = target(document, draft.terms());
        var known = acts.timed(document.id(), null).stream()
                .filter(act -> act.seq() <= draft.baseSeq())
                .map(act -> act.seq() != target.seq()
                        ? act
                        : new TimedAct(
                                act.seq(),
                                act.baseSeq(),
                                act.inForce(),
                                ends == null ? target.expires() : ends,
                                act.operations()))
                .toList();
        return Timeline.textOn(Derivation.start(document), known, draft.baseDay());
    }

    /** The annulment has begun. An act that ends earlier by itself stays ended from that day. */
    void record(ActId act, LocalDate day, @Nullable UUID decision) {
        if (acts.isRecorded(act, "annulled")) return;
        acts.record(act, "annulled", day, decision, null, clock.instant());
        journal.append(
                Entry.of("act.annulled", "act/" + act.value()).field("day", day).field("decision", decision));
    }
}
