package si.plenum.plenary;

import java.util.List;
import java.util.UUID;

/** Who wants to speak and who has the floor. */
public interface SpeakingOrder {

    /** Asks to speak, or raises a point of order. Members of the body who are checked in, while the session is open. */
    void ask(SessionId id, boolean pointOfOrder);

    /** Ends a request: takes an own one back, or, leading, ends any (also the speech of who has the floor). */
    void end(UUID request);

    /** Gives the floor; whoever had it no longer has. Leading. */
    void giveFloor(UUID request);

    /** Who has the floor and who waits: points of order first, then in the order of asking. Those who may read the body's papers. */
    List<SpeakingRow> list(SessionId id);
}
