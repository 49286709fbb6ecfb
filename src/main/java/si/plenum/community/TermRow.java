package si.plenum.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import si.plenum.identity.PersonId;

/**
 * A term: what an election filled for a time, and who holds it.
 *
 * @param electing the body that elected
 * @param body     where the seat or office is
 * @param from     the first day
 * @param until    the last day
 * @param decision the decision that names the elected, opaque
 * @param holders  everyone who has held a seat in it, those who hold one today or later first
 */
public record TermRow(
        TermId id,
        BodyId electing,
        BodyId body,
        Post post,
        boolean preparing,
        int seats,
        LocalDate from,
        LocalDate until,
        UUID decision,
        List<Holder> holders) {

    /** Somebody who holds or held a seat. @param until the last day */
    public record Holder(PersonId person, String name, LocalDate from, LocalDate until) {

        /** Whether the mandate lasts on the day or begins later. */
        public boolean lastsOn(LocalDate day) {
            return !until.isBefore(day);
        }
    }

    public TermRow {
        holders = List.copyOf(holders);
    }

    /** Those whose mandate lasts on the day or begins later. */
    public List<Holder> holding(LocalDate day) {
        return holders.stream().filter(holder -> holder.lastsOn(day)).toList();
    }

    /** Seats that nobody holds on the day or will. */
    public int vacant(LocalDate day) {
        return seats - holding(day).size();
    }
}
