package si.plenum.site.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActId;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ActStanding;
import si.plenum.document.CommencementRule.OnCondition;
import si.plenum.document.DocumentId;
import si.plenum.document.Documents;
import si.plenum.document.NamedAct;
import si.plenum.platform.LegalClock;

/** All acts of a document as its page lists them: what each is, where it stands today, and why it ended or never began. */
@Component
class ActList {

    private final Documents documents;
    private final DecisionReader decisions;
    private final LegalClock clock;

    ActList(Documents documents, DecisionReader decisions, LegalClock clock) {
        this.documents = documents;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param last the last day with it, null where it stays
     * @param why {@code annulled}, {@code expired}; while it waits {@code condition}, {@code deadline} or {@code publication}
     * @param by the last day on which its condition may be met
     * @param number of its decision, if that is published
     * @param annulledBy number of the decision that annuls it
     */
    record Listed(
            int seq,
            ActKind kind,
            String title,
            ActStanding standing,
            LocalDate adopted,
            @Nullable LocalDate from,
            @Nullable LocalDate last,
            String why,
            String condition,
            @Nullable LocalDate by,
            @Nullable String number,
            @Nullable String annulledBy) {}

    /** In order of adoption. */
    List<Listed> of(DocumentId document) {
        var acts = documents.acts(document);
        var numbers = decisions.numbersOf(
                acts.stream().map(named -> named.act().decision()).collect(Collectors.toSet()));
        var byId = acts.stream().map(NamedAct::act).collect(Collectors.toMap(ActRow::id, ActRow::decision));
        return acts.stream().map(named -> listed(named, byId, numbers)).toList();
    }

    private Listed listed(NamedAct named, Map<ActId, UUID> decisionOf, Map<UUID, String> numbers) {
        var act = named.act();
        var standing = act.on(clock.today());
        var waits = act.commencement() instanceof OnCondition condition ? condition : null;
        var ends = act.ends();
        var annulledBy = act.annulledBy();
        return new Listed(
                act.seq(),
                act.kind(),
                named.title(),
                standing,
                act.adoptedOn(),
                act.inForce(),
                ends == null ? null : ends.minusDays(1),
                why(act, standing, waits),
                waits == null ? "" : waits.condition(),
                waits == null ? null : waits.by(),
                numbers.get(act.decision()),
                annulledBy == null ? null : numbers.get(decisionOf.get(annulledBy)));
    }

    private static String why(ActRow act, ActStanding standing, @Nullable OnCondition waits) {
        if (standing == ActStanding.WAITING) {
            if (waits == null) return "publication";
            return waits.by() == null ? "condition" : "deadline";
        }
        var ends = act.ends();
        if (ends == null) return "deadline";
        return Objects.equals(ends, act.expires()) ? "expired" : "annulled";
    }
}
