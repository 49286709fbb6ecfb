package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.TermId;
import si.plenum.community.effect.MandateGiving;
import si.plenum.community.effect.NewTerm;
import si.plenum.decision.DecisionId;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.ElectionView;
import si.plenum.proposal.Elections;
import si.plenum.proposal.Scheduled;
import si.plenum.voting.VoteView;

/** What the decision of an election brings about: mandates for those whom the ballots named. */
@Component
class Electing {

    private final Elections elections;
    private final MandateGiving mandates;
    private final LegalClock clock;

    Electing(Elections elections, MandateGiving mandates, LegalClock clock) {
        this.elections = elections;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** The first day of the mandates, where the matter gives any: as planned, but not before the election. */
    Optional<LocalDate> from(Scheduled wording) {
        return elections
                .of(wording.proposal())
                .map(ElectionView::plan)
                .map(this::from)
                .filter(day -> day.isBefore(end(plan(wording))));
    }

    /** Gives mandates to the elected; empty where the matter gives none, or its time is over. */
    Optional<TermId> begin(DecisionId decision, Scheduled wording, VoteView vote) {
        return from(wording).map(from -> {
            var plan = plan(wording);
            var term = new NewTerm(
                    wording.body(),
                    Objects.requireNonNull(plan.body()),
                    plan.post(),
                    plan.preparing(),
                    plan.seats(),
                    from,
                    end(plan),
                    plan.replacing());
            return mandates.begin(term, elected(wording, vote), decision.value());
        });
    }

    private List<PersonId> elected(Scheduled wording, VoteView vote) {
        var persons = elections.of(wording.proposal()).orElseThrow().candidacies().stream()
                .collect(Collectors.toMap(row -> row.id().value(), CandidacyRow::person));
        return vote.elected().stream()
                .map(option -> Objects.requireNonNull(persons.get(option.id().value())))
                .toList();
    }

    private ElectionPlan plan(Scheduled wording) {
        return elections.of(wording.proposal()).orElseThrow().plan();
    }

    private LocalDate from(ElectionPlan plan) {
        var planned = Objects.requireNonNull(plan.from());
        return planned.isBefore(clock.today()) ? clock.today() : planned;
    }

    private static LocalDate end(ElectionPlan plan) {
        return Objects.requireNonNull(plan.until()).plusDays(1);
    }
}
