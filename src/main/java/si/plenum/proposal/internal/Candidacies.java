package si.plenum.proposal.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Person;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.proposal.CandidacyId;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.CandidacyState;
import si.plenum.proposal.ElectionView;
import si.plenum.proposal.Elections;
import si.plenum.proposal.Nominated;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Slate;
import si.plenum.proposal.internal.ElectionRepository.Candidacy;
import si.plenum.proposal.internal.ElectionRepository.Stored;

/** Candidacies of filed elections. Each act locks the proposal, so that nobody stands while its ballot is made. */
@Component
class Candidacies {

    /** A ballot has one order, whatever language its readers have chosen. */
    private static final Comparator<CandidacyRow> BY_NAME =
            Comparator.comparing(CandidacyRow::name, Collation.in(Locale.of("sl")));

    private final ProposalRepository proposals;
    private final ElectionRepository elections;
    private final ProposalQueries queries;
    private final Memberships memberships;
    private final Persons persons;
    private final ElectionJournal journal;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    Candidacies(
            ProposalRepository proposals,
            ElectionRepository elections,
            ProposalQueries queries,
            Memberships memberships,
            Persons persons,
            ElectionJournal journal,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.proposals = proposals;
        this.elections = elections;
        this.queries = queries;
        this.memberships = memberships;
        this.persons = persons;
        this.journal = journal;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Optional<ElectionView> of(ProposalId id) {
        var proposal = proposals.find(id).filter(found -> !found.isDraft()).orElseThrow(NotFound::new);
        var reader = current.ifAny().orElse(null);
        return elections
                .find(id)
                .map(election -> new ElectionView(
                        election.plan(),
                        isOpen(proposal.state(), election),
                        election.closedAt(),
                        election.ballotAt() != null,
                        elections.candidacies(id, reader).stream()
                                .filter(candidacy -> isSeen(candidacy, reader))
                                .map(Candidacy::row)
                                .sorted(Comparator.comparing(CandidacyRow::state)
                                        .reversed()
                                        .thenComparing(BY_NAME))
                                .toList()));
    }

    /** Of the elections among these proposals of the body. */
    Map<ProposalId, Slate> standing(BodyId body, Collection<ProposalId> wanted) {
        var standing = new HashMap<ProposalId, Slate>();
        for (var id : elections.among(body, wanted)) {
            var plan = election(id).plan();
            standing.put(id, new Slate(plan, candidates(standing(id))));
        }
        return standing;
    }

    List<ProposalRow> nominations() {
        return queries.nominated(current.id(), clock.today());
    }

    void stand(ProposalId id, String typed) {
        ensureOpen(id);
        var statement = typed.strip();
        TextLimits.check(statement, Elections.LONGEST_STATEMENT);
        var person = persons.person(current.id());
        var before = elections.of(id, person.id());
        if (before.isPresent()) {
            var candidacy = before.get().row();
            if (candidacy.stands() && candidacy.statement().equals(statement)) return;
            elections.change(candidacy.id(), CandidacyState.STANDING, statement, clock.instant());
            journal.stands(id, candidacy.id(), person, statement);
        } else {
            var candidacy = insert(id, person, statement, CandidacyState.STANDING, null);
            journal.stands(id, candidacy, person, statement);
        }
    }

    void nominate(ProposalId id, PersonId named) {
        var proposal = ensureOpen(id);
        if (named.equals(current.id())) throw new Refused("error.election.nominate.self");
        if (!memberships.isMember(proposal.body(), named)) throw new Refused("error.election.nominate.member");
        var person = persons.person(named);
        var nominator = persons.person(current.id());
        var before = elections.of(id, named);
        if (before.isPresent()) {
            var row = before.get().row();
            throw new Refused(
                    "error.election.nominate.already",
                    Map.of("name", row.name(), "state", row.state().wireName()));
        }
        var candidacy = insert(id, person, "", CandidacyState.NOMINATED, nominator);
        journal.nominated(id, candidacy, person, nominator);
        events.publishEvent(new Nominated(id, named));
    }

    void decline(ProposalId id) {
        lock(id);
        var candidacy = mine(id);
        if (candidacy.state() == CandidacyState.DECLINED) return;
        if (candidacy.state() != CandidacyState.NOMINATED) throw new Refused("error.wrong.state");
        end(id, candidacy, CandidacyState.DECLINED);
    }

    void withdraw(ProposalId id) {
        lock(id);
        var candidacy = mine(id);
        if (candidacy.state() == CandidacyState.WITHDRAWN) return;
        if (!candidacy.stands()) throw new Refused("error.wrong.state");
        if (election(id).ballotAt() != null) throw new Refused("error.election.on-ballot");
        end(id, candidacy, CandidacyState.WITHDRAWN);
    }

    /** Closes candidacies when the session is convened. A day that members were promised is kept. */
    void close(ProposalId id) {
        var election = elections.find(id).orElse(null);
        if (election == null) return;
        if (election.closedAt() == null && election.plan().candidaciesUntil() != null) {
            var last = election.plan().candidaciesUntil();
            if (election.plan().takesCandidaciesOn(clock.today())) {
                throw new Refused("error.election.still-open", Map.of("day", last));
            }
        }
        var standing = able(id);
        if (elections.close(id, clock.instant())) journal.closed(id, standing);
    }

    /** Lets people stand again, for the election comes before another session. */
    void reopen(ProposalId id) {
        elections.reopen(id);
    }

    Optional<Slate> slate(ProposalId id) {
        lock(id);
        return elections.find(id).map(election -> {
            var standing = able(id);
            elections.onBallot(id, clock.instant());
            return new Slate(election.plan(), candidates(standing));
        });
    }

    private static List<Slate.Candidate> candidates(List<CandidacyRow> standing) {
        return standing.stream()
                .map(row -> new Slate.Candidate(row.id(), row.name(), row.statement()))
                .toList();
    }

    void struck(ProposalId id, CandidacyId candidacy, String reason) {
        lock(id);
        var row = standing(id).stream()
                .filter(each -> each.id().equals(candidacy))
                .findFirst();
        if (row.isEmpty()) return;
        elections.strike(candidacy, reason, clock.instant());
        journal.struck(id, candidacy, reason);
    }

    private CandidacyId insert(
            ProposalId id, Person person, String statement, CandidacyState state, @Nullable Person nominator) {
        var candidacy = new CandidacyId(Ids.random());
        elections.insert(candidacy, id, person, statement, state, nominator, clock.instant());
        return candidacy;
    }

    private void end(ProposalId id, CandidacyRow candidacy, CandidacyState state) {
        elections.change(candidacy.id(), state, candidacy.statement(), clock.instant());
        journal.ended(id, candidacy.id(), state);
    }

    private List<CandidacyRow> standing(ProposalId id) {
        return elections.candidacies(id, null).stream()
                .map(Candidacy::row)
                .filter(CandidacyRow::stands)
                .sorted(BY_NAME)
                .toList();
    }

    /** Those who stand and have not left the electing body since. */
    private List<CandidacyRow> able(ProposalId id) {
        var body = proposals.find(id).orElseThrow(NotFound::new).body();
        var able = standing(id).stream()
                .filter(row -> memberships.isMember(body, row.person()))
                .toList();
        if (able.isEmpty()) throw new Refused("error.election.nobody");
        return able;
    }

    /** Who is named is known to who named them until they answer; what ended before the ballot is nobody's business. */
    private static boolean isSeen(Candidacy candidacy, @Nullable PersonId reader) {
        var row = candidacy.row();
        return switch (row.state()) {
            case STANDING -> true;
            case NOMINATED -> row.mine() || (reader != null && reader.equals(candidacy.nominator()));
            case DECLINED -> row.mine();
            case WITHDRAWN -> row.isStruck() || row.mine();
        };
    }

    private StoredProposal ensureOpen(ProposalId id) {
        var proposal = lock(id);
        if (!isOpen(proposal.state(), election(id))) throw new Refused("error.election.closed");
        return proposal;
    }

    private boolean isOpen(ProposalState state, Stored election) {
        boolean undecided = switch (state) {
            case FILED, IN_DISCUSSION, SCHEDULED -> true;
            case DRAFT, OUTDATED, ADOPTED, REJECTED, WITHDRAWN, FALLEN -> false;
        };
        return undecided && election.closedAt() == null && election.plan().takesCandidaciesOn(clock.today());
    }

    private CandidacyRow mine(ProposalId id) {
        return elections.of(id, current.id()).map(Candidacy::row).orElseThrow(NotFound::new);
    }

    private Stored election(ProposalId id) {
        return elections.find(id).orElseThrow(() -> new Refused("error.election.none"));
    }

    private StoredProposal lock(ProposalId id) {
        return proposals.lock(id).filter(proposal -> !proposal.isDraft()).orElseThrow(NotFound::new);
    }
}
