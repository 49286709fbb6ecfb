package si.plenum.community.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import si.plenum.community.TermId;
import si.plenum.identity.PersonId;

/** Gives mandates to those whom a decision names. */
public interface MandateGiving {

    /**
     * Begins a term: everyone elected gets the seat or office for its whole time, in place of an earlier mandate of theirs.
     *
     * @param elected no more than there are seats
     */
    TermId begin(NewTerm term, List<PersonId> elected, UUID decision);

    /**
     * Gives an empty seat of a running term to somebody, from a day to its end.
     *
     * @throws si.plenum.platform.Refused ({@code error.term.full}) if no seat is empty on that day
     */
    void fill(TermId term, PersonId person, LocalDate from);
}
