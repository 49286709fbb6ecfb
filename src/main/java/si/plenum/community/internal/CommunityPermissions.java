package si.plenum.community.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.TermId;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;

/** Who may ask who belongs to a body. Changing it is for administrators, whom identity knows. */
@Component("community")
class CommunityPermissions {

    private final CurrentPerson current;
    private final MembershipRepository memberships;
    private final TermRepository terms;
    private final LegalClock clock;

    CommunityPermissions(
            CurrentPerson current, MembershipRepository memberships, TermRepository terms, LegalClock clock) {
        this.current = current;
        this.memberships = memberships;
        this.terms = terms;
        this.clock = clock;
    }

    /** Who belongs to a body is known to those who may read its papers, and to administrators. */
    public boolean maySeeMembers(@Nullable BodyId body) {
        return body != null
                && (current.administrator()
                        || current.ifAny()
                                .filter(person -> memberships.mayRead(body, person, clock.today()))
                                .isPresent());
    }

    /** Everyone may ask about themselves. */
    public boolean mayAskAbout(@Nullable BodyId body, @Nullable PersonId person) {
        return isCurrent(person) || maySeeMembers(body);
    }

    /** What somebody is in all bodies is told to that person and to administrators. */
    public boolean mayAskAbout(@Nullable PersonId person) {
        return isCurrent(person) || current.administrator();
    }

    /** A term is known to the body that elected and to the one that it fills. */
    public boolean maySeeTerm(@Nullable TermId id) {
        if (id == null) return false;
        return terms.find(id)
                .filter(term -> maySeeMembers(term.body()) || maySeeMembers(term.electing()))
                .isPresent();
    }

    /** Who holds a seat or an office in the term, today or later. */
    public boolean holdsIn(@Nullable TermId id) {
        if (id == null) return false;
        return terms.find(id).stream()
                .flatMap(term -> terms.held(term).stream())
                .anyMatch(held -> isCurrent(held.person()) && held.end().isAfter(clock.today()));
    }

    private boolean isCurrent(@Nullable PersonId person) {
        return person != null && current.ifAny().equals(Optional.of(person));
    }
}
