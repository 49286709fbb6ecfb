package si.plenum.decision.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.TermId;
import si.plenum.decision.Vacancies;
import si.plenum.decision.Vacancy;

/** The face of empty seats: permissions and transactions; what is done stands in {@link EmptySeats}. */
@Service
@Transactional
class VacancyService implements Vacancies {

    private final EmptySeats seats;

    VacancyService(EmptySeats seats) {
        this.seats = seats;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @community.maySeeTerm(#term)")
    @Transactional(readOnly = true)
    public Optional<Vacancy> of(TermId term) {
        return seats.of(term);
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @community.maySeeTerm(#term)")
    @Transactional(readOnly = true)
    public Optional<String> decision(TermId term) {
        return seats.decisionNumber(term);
    }

    @Override
    @PreAuthorize("@decision.mayFill(#term)")
    public String fill(TermId term, LocalDate from) {
        return seats.fill(term, from);
    }
}
