package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.community.TermId;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.community.effect.MandateGiving;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Vacancy;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.Elections;
import si.plenum.rules.Election;
import si.plenum.voting.BallotOption;
import si.plenum.voting.OptionId;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

/** Fills seats that fell empty by the ballots of their election, where its rule says so. */
@Component
class EmptySeats {

    private final Terms terms;
    private final DecisionRepository decisions;
    private final DecisionPermissions permissions;
    private final DecisionJournal journal;
    private final Votes votes;
    private final Elections elections;
    private final Memberships memberships;
    private final MandateGiving mandates;
    private final LegalClock clock;

    EmptySeats(
            Terms terms,
            DecisionRepository decisions,
            DecisionPermissions permissions,
            DecisionJournal journal,
            Votes votes,
            Elections elections,
            Memberships memberships,
            MandateGiving mandates,
            LegalClock clock) {
        this.terms = terms;
        this.decisions = decisions;
        this.permissions = permissions;
        this.journal = journal;
        this.votes = votes;
        this.elections = elections;
        this.memberships = memberships;
        this.mandates = mandates;
        this.clock = clock;
    }

    Optional<Vacancy> of(TermId id) {
        var term = terms.term(id);
        int vacant = term.vacant(clock.today());
        if (vacant == 0) return Optional.empty();
        var stored = decision(term);
        return Optional.of(
                new Vacancy(vacant, election(stored).rule().election().vacancy(), stored.number()));
    }

    Optional<String> decisionNumber(TermId id) {
        var decision = decision(terms.term(id));
        return permissions.maySee(decision.id()) ? Optional.of(decision.number()) : Optional.empty();
    }

    String fill(TermId id, LocalDate from) {
        var term = terms.term(id);
        if (from.isBefore(clock.today())) throw new Refused("error.term.day");
        var decision = decision(term);
        decisions.lock(decision.id());
        if (term.vacant(from) <= 0) throw new Refused("error.term.full");
        var vote = election(decision);
        if (vote.rule().election().vacancy() != Election.Vacancy.RECOUNT) throw new Refused("error.vacancy.election");
        var next = next(term, vote, decision, from);
        mandates.fill(id, next.person(), from);
        decisions.insertTerm(decision.id(), "seat-filled", id);
        journal.seatFilled(decision, id, next.person(), from);
        return next.name();
    }

    /**
     * Whoever the ballots elect when they are counted without those who left. Who sits, sits: a recount that would seat somebody
     * else in their place only says who comes next.
     */
    private CandidacyRow next(TermRow term, VoteView vote, StoredDecision decision, LocalDate from) {
        var candidates = candidates(decision);
        var sitting = term.holding(from).stream().map(TermRow.Holder::person).collect(Collectors.toSet());
        var left = new HashSet<>(gone(term, vote, candidates, sitting));
        while (true) {
            var elected = votes.recountWithout(vote.id(), left);
            var next = elected.stream()
                    .map(BallotOption::id)
                    .map(candidates::get)
                    .filter(row -> !sitting.contains(row.person()))
                    .findFirst()
                    .orElseThrow(() -> new Refused("error.vacancy.nobody"));
            if (memberships.isMember(decision.body(), next.person())) return next;
            left.add(option(next));
        }
    }

    /** Those who were elected or had a seat in the term, and hold none any more. */
    private static Set<OptionId> gone(
            TermRow term, VoteView vote, Map<OptionId, CandidacyRow> candidates, Set<PersonId> sitting) {
        var had = term.holders().stream().map(TermRow.Holder::person).collect(Collectors.toSet());
        var elected = vote.elected().stream().map(BallotOption::id).collect(Collectors.toSet());
        return candidates.values().stream()
                .filter(row -> had.contains(row.person()) || elected.contains(option(row)))
                .filter(row -> !sitting.contains(row.person()))
                .map(EmptySeats::option)
                .collect(Collectors.toSet());
    }

    private Map<OptionId, CandidacyRow> candidates(StoredDecision decision) {
        var proposal = decisions.proposalOf(decision.id()).orElseThrow(NotFound::new);
        return elections.of(proposal).map(view -> view.candidacies()).orElse(List.of()).stream()
                .collect(Collectors.toMap(EmptySeats::option, row -> row));
    }

    private VoteView election(StoredDecision decision) {
        return votes.published(decisions.voteNumberOf(decision.id()).orElseThrow(NotFound::new));
    }

    private StoredDecision decision(TermRow term) {
        return decisions.find(new DecisionId(term.decision())).orElseThrow(NotFound::new);
    }

    private static OptionId option(CandidacyRow row) {
        return new OptionId(row.id().value());
    }
}
