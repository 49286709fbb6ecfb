package si.plenum.decision;

import java.time.LocalDate;
import java.util.Optional;
import si.plenum.community.TermId;

/** Seats that fell empty before the end of their term, and how the rule of their election has them filled. */
public interface Vacancies {

    /** How the empty seats of a term are filled; no answer while none is empty. Who knows the members of either body. */
    Optional<Vacancy> of(TermId term);

    /** The number of the decision that began the term; no answer to those who may not see it yet. Who knows the members of either body. */
    Optional<String> decision(TermId term);

    /**
     * Fills one empty seat by the ballots of its election: they are counted again without those who left, and whoever is elected
     * now and holds no seat yet gets it, from a day on. Council and coordinator of the body that elected.
     *
     * @return the name of whoever gets the seat
     * @throws si.plenum.platform.Refused if the rule wants another election, no seat is empty, or the ballots name nobody else
     */
    String fill(TermId term, LocalDate from);
}
