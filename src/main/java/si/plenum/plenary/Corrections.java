package si.plenum.plenary;

import java.util.List;

/**
 * Corrections of confirmed minutes. The minutes never change: a correction is a postscript, which chair and minute-taker, as
 * named on the session, write and each confirm; it is then public and frozen like the minutes.
 */
public interface Corrections {

    /** The corrections of a session's minutes; none before these are confirmed. Those who may read the body's papers. */
    CorrectionsPage of(SessionId session);

    /**
     * Writes the correction that is next; who has confirmed it is to confirm it again. An empty text drops it. Chair or
     * minute-taker.
     *
     * @param version of the text that was read, 0 if there was none
     * @return the version of the text now, 0 if it was dropped
     * @throws si.plenum.platform.Refused {@code error.minutes.elsewhere} if it was written elsewhere meanwhile, {@code
     *     error.correction.early} before the minutes are confirmed, {@code error.too.long}
     */
    int write(SessionId session, int version, String text);

    /**
     * Confirms the correction that is being written in the offices that the current person holds in the session; with the second
     * one it is frozen and public. Chair or minute-taker.
     *
     * @throws si.plenum.platform.Refused {@code error.correction.none} if none is being written
     */
    void confirm(SessionId session);

    /** The confirmed corrections of a session's minutes by its number. Public. */
    List<Correction> confirmed(String number);
}
