package si.plenum.voting;

import java.util.Optional;

/**
 * The draw that decides between equal options: after closing and before counting, two persons who are entitled to it enter the
 * same number.
 */
public interface Draws {

    /** How far the draw of a vote has come, for those who may read the body's papers. The number of one person is not told. */
    Drawing of(VoteId vote);

    /**
     * Enters what was thrown. The second person must enter the same; if they differ, both enter again. Leader of the vote,
     * and those who hold an office of its body.
     *
     * @throws si.plenum.platform.Refused if the vote is not closed, or is counted already, if its method needs no draw, or if
     *     the same person enters twice
     */
    Drawing enter(VoteId vote, DrawnNumber number);

    /** The draw of a certified vote, if there was one. Public. */
    Optional<Draw> published(VoteId vote);
}
