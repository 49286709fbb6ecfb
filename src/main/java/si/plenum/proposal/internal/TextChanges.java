package si.plenum.proposal.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.Changes;
import si.plenum.document.PreparedChange;
import si.plenum.document.Verdict;
import si.plenum.document.text.MalformedText;
import si.plenum.platform.Refused;
import si.plenum.proposal.DecisionNumbers;

/** Changes of standing documents, as proposals ask about them: do they stand on today's text, and who else changes it. */
@Component
class TextChanges {

    private final Changes changes;
    private final DecisionNumbers decisions;

    TextChanges(Changes changes, DecisionNumbers decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    PreparedChange prepare(ChangeDraft draft) {
        return changes.change(changes.prepare(draft));
    }

    /** Why a change no longer stands on the text in force, or on what is already adopted; empty if it does. */
    Optional<Refused> outdated(ChangeId change) {
        return reason(changes.check(change, List.of()));
    }

    /** Of a draft that also where its words cannot stand in any text, for example because one of them is too long. */
    Optional<Refused> outdated(ChangeDraft draft) {
        try {
            return reason(changes.check(draft, List.of()));
        } catch (MalformedText unfit) {
            return Optional.of(unfit);
        }
    }

    /** Those of the others that aim at the same provisions. */
    List<ChangeId> rivals(ChangeId change, Collection<ChangeId> others) {
        return rivals(changes.check(change, others));
    }

    List<ChangeId> rivals(ChangeDraft draft, Collection<ChangeId> others) {
        return rivals(changes.check(draft, others));
    }

    private static List<ChangeId> rivals(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Conflicting.class::isInstance)
                .map(verdict -> ((Verdict.Conflicting) verdict).with())
                .distinct()
                .toList();
    }

    private Optional<Refused> reason(List<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::blocks).findFirst().map(verdict -> switch (verdict) {
            case Verdict.OutdatedBase outdated -> outdated(outdated);
            case Verdict.LosesFooting loses -> refused("error.base.pending", loses.address(), loses.decision());
            case Verdict.Conflicting conflicting -> refused("error.base", conflicting.address(), null);
            case Verdict.CitesChanged cites -> refused("error.base", cites.address(), null);
            case Verdict.NotAnnullable not -> new Refused(not.reason());
            case Verdict.TextMoved moved -> new Refused("error.document.consolidation.moved");
            case Verdict.StoodUpon upon -> refused("error.base.stood-upon", upon.address(), upon.decision());
        });
    }

    /** Where nothing has changed meanwhile the change itself cannot stand so, which is another sentence. */
    private Refused outdated(Verdict.OutdatedBase outdated) {
        String meanwhile = "error.base";
        String key = outdated.reason().sentence(meanwhile);
        return key.equals(meanwhile)
                ? refused(key, outdated.address(), outdated.decision())
                : new Refused(key, Map.of("provision", outdated.address()));
    }

    private Refused refused(String key, String address, @Nullable UUID decision) {
        return Optional.ofNullable(decision)
                .flatMap(decisions::numberOf)
                .map(number -> new Refused(key, Map.of("provision", address, "number", number)))
                .orElseGet(() -> new Refused("error.base.unknown", Map.of("provision", address)));
    }
}
