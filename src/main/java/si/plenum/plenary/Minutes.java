package si.plenum.plenary;

import java.util.List;
import java.util.Optional;

/**
 * The minutes of sessions. They are derived from what the program recorded; by hand come only notes on the items. Chair and
 * minute-taker, as named on the session, confirm them; once both have, they are frozen and public.
 */
public interface Minutes {

    /** The longest note, in characters. */
    int LONGEST_NOTE = 8000;

    /**
     * The minutes as they stand, from the opening of the session on. Those who may read the body's papers.
     *
     * @throws si.plenum.platform.Refused {@code error.minutes.early} before the opening
     */
    MinutesPage of(SessionId session);

    /**
     * Writes the note on an item; what one of the two has confirmed is to be confirmed again. Chair or minute-taker.
     *
     * @param version of the note that was read, 0 if there was none
     * @return the version of the note now
     * @throws si.plenum.platform.Refused {@code error.minutes.elsewhere} if it was written elsewhere meanwhile,
     *     {@code error.minutes.confirmed}, {@code error.too.long}
     */
    int note(ItemId item, int version, String text);

    /**
     * Confirms the minutes of a closed session in the offices that the current person holds in it. Chair or minute-taker.
     *
     * @throws si.plenum.platform.Refused while a decision of the session is not published or a vote not certified: confirmed
     *     minutes are public
     */
    void confirm(SessionId session);

    /** The sessions whose minutes wait to be confirmed by the current person, the oldest first. */
    List<SessionRow> awaiting();

    /** The confirmed minutes of a session by its number. Public. */
    Optional<ConfirmedMinutes> confirmed(String number);
}
