package si.plenum.proposal;

import java.util.List;
import java.util.Optional;
import si.plenum.platform.Refused;

/**
 * Amendments to a filed change of a document, and whole alternatives to it. Each is a proposal of its own, written and filed as
 * any other; what is here says what it belongs to, in which order they are voted, and what becomes of them.
 */
public interface Amendments {

    /**
     * Starts a draft: an amendment from the text as the proposal would make it, an alternative from the text in force. Members of
     * its body.
     *
     * @throws Refused as {@link #closed} says
     */
    Draft start(ProposalId main, AmendmentRole role);

    /** Why none can be filed now; empty if one can. Public. */
    Optional<Refused> closed(ProposalId main, AmendmentRole role);

    /** What a proposal amends or is an alternative to; empty for any other. For a filed one public, for a draft its author's. */
    Optional<Amends> amends(ProposalId id);

    /** What competes with a filed proposal. Public. */
    Competition of(ProposalId main);

    /**
     * What an amendment does to the text as the proposal would make it. For a filed one public, for a draft its author's.
     *
     * @throws Refused ({@code error.amendment.none}) for a proposal that amends no other
     */
    AmendmentText text(ProposalId amendment);

    /** Why nothing is left to decide on a proposal; empty where something is, or was decided. Public. */
    Optional<Fall> fall(ProposalId id);

    /** The adopted amendments that are in the wording of a proposal, in the order of their adoption. Public. */
    List<AmendmentRow> brought(ProposalId main);

    /** A proposal with all that is still to be decided together with it, in the order of voting. Public. */
    List<ProposalId> together(ProposalId id);

    /** Puts an amendment on the agenda of what it amends. Only sessions call it. @param frozen whether the session is convened */
    Scheduled attach(ProposalId amendment, SessionPlace place, boolean frozen);

    /** From now on nothing can be filed against it, for the vote on it opens. Only sessions call it, in that act. */
    void close(ProposalId main);
}
