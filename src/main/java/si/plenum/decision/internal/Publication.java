package si.plenum.decision.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.decision.AssentPaper;
import si.plenum.decision.DecisionId;
import si.plenum.decision.DecisionPublished;
import si.plenum.document.CommencementRule;
import si.plenum.document.effect.Enactment;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.rules.effect.RulebookSetting;

/** Makes decisions public and lets their days of effect begin to run. */
@Component
class Publication {

    private final DecisionRepository decisions;
    private final DecisionJournal journal;
    private final Enactment enactment;
    private final RulebookSetting rulebooks;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    Publication(
            DecisionRepository decisions,
            DecisionJournal journal,
            Enactment enactment,
            RulebookSetting rulebooks,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.decisions = decisions;
        this.journal = journal;
        this.enactment = enactment;
        this.rulebooks = rulebooks;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Publishing what is published changes nothing. */
    void publish(DecisionId id) {
        var decision = lock(id);
        if (decision.isPublished()) return;
        var today = clock.today();
        var inForceFrom =
                decision.inForceFrom() == null ? Force.from(decision.commencement(), today) : decision.inForceFrom();
        decisions.markPublished(id, clock.instant(), currentPerson.ifAny().orElse(null), inForceFrom);
        enactment.published(id.value(), today);
        events.publishEvent(new DecisionPublished(decision.number()));
        if (inForceFrom != null) beginRules(id, inForceFrom);
        journal.published(decision, today);
    }

    /** @param paper what shows it, null where only words do */
    void conditionMet(DecisionId id, LocalDate day, String with, @Nullable AssentPaper paper) {
        var decision = lock(id);
        if (!(decision.commencement() instanceof CommencementRule.OnCondition condition)
                || !decision.isPublished()
                || decision.inForceFrom() != null) {
            throw new Refused("error.decision.condition");
        }
        if (condition.isMissed(day)) throw new Refused("error.document.condition.late");
        if (day.isAfter(clock.today())) throw new Refused("error.decision.condition.day");
        decisions.setInForce(id, day.plusDays(condition.days()));
        beginRules(id, day.plusDays(condition.days()));
        decision.acts().forEach(act -> enactment.conditionMet(act, day, null, with));
        journal.conditionMet(decision, day, with, paper == null ? null : paper.hash());
    }

    private void beginRules(DecisionId id, LocalDate from) {
        decisions.rulebooks(id).forEach(edition -> rulebooks.commence(edition, from));
    }

    private StoredDecision lock(DecisionId id) {
        return decisions.lock(id).orElseThrow(NotFound::new);
    }
}
