package si.plenum.community;

import java.time.LocalDate;
import java.util.List;
import si.plenum.identity.PersonId;

/** The terms that elections began, and how a mandate in one ends before its time. */
public interface Terms {

    /** The terms in a body that have not ended today, the earliest first. Who knows its members. */
    List<TermRow> of(BodyId body);

    /** One term. Who knows the members of its body or of the body that elected it. */
    TermRow term(TermId term);

    /**
     * Gives the own mandate back; the day is the first one on which it is no longer held. Who holds it.
     *
     * A mandate that has not begun is undone.
     *
     * @throws si.plenum.platform.Refused if the day has passed, is the day on which it began, or is after its end
     */
    void resign(TermId term, LocalDate day);

    /**
     * Ends somebody's mandate, for the reason that the decision to do so gives. Administrator.
     *
     * @throws si.plenum.platform.Refused as {@link #resign}, and if the reason is empty
     */
    void remove(TermId term, PersonId person, LocalDate day, String reason);
}
