package si.plenum.decision.internal;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Memberships;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Dissent;
import si.plenum.decision.Dissents;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.voting.Votes;

/** Dissenting opinions. */
@Service
@Transactional
class DissentService implements Dissents {

    private static final int LONGEST = 2000;

    private final DissentRepository dissents;
    private final DecisionRepository decisions;
    private final DecisionPermissions permissions;
    private final DecisionJournal journal;
    private final Votes votes;
    private final Memberships memberships;
    private final Persons persons;
    private final CurrentPerson current;
    private final LegalClock clock;

    DissentService(
            DissentRepository dissents,
            DecisionRepository decisions,
            DecisionPermissions permissions,
            DecisionJournal journal,
            Votes votes,
            Memberships memberships,
            Persons persons,
            CurrentPerson current,
            LegalClock clock) {
        this.dissents = dissents;
        this.decisions = decisions;
        this.permissions = permissions;
        this.journal = journal;
        this.votes = votes;
        this.memberships = memberships;
        this.persons = persons;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@decision.mayDissent(#decision)")
    public void state(DecisionId decision, String reason) {
        var of = decisions.find(decision).orElseThrow(NotFound::new);
        var words = reason.strip();
        if (words.isEmpty()) throw new Refused("error.dissent.empty");
        if (words.length() > LONGEST) {
            throw new Refused("error.too.long", Map.of("length", words.length(), "max", LONGEST));
        }
        if (!isTimely(of)) throw new Refused("error.dissent.late", Map.of("days", days(of)));
        var name = memberships.actsFor(of.body(), current.id()).stream()
                .findFirst()
                .map(elector -> elector.name())
                .orElseGet(() -> persons.person(current.id()).name());
        if (!dissents.insert(decision, current.id(), name, words, clock.instant())) {
            throw new Refused("error.dissent.second");
        }
        journal.dissented(of, name, words);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayState(DecisionId decision) {
        return permissions.maySee(decision)
                && permissions.mayDissent(decision)
                && decisions.find(decision).filter(this::isTimely).isPresent()
                && !dissents.has(decision, current.id());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Dissent> of(DecisionId decision) {
        return permissions.maySee(decision) ? dissents.of(decision) : List.of();
    }

    /** What was recorded from before the program has nobody left to dissent. */
    private boolean isTimely(StoredDecision decision) {
        return decision.vote() != null
                && !clock.today().isAfter(decision.adoptedOn().plusDays(days(decision)));
    }

    /** As the rule says that the vote was held by. */
    private int days(StoredDecision decision) {
        var vote = decision.vote();
        return vote == null ? 0 : votes.view(vote).rule().conduct().dissentDays();
    }
}
