package si.plenum.proposal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.BodyId;
import si.plenum.rules.Rule;
import si.plenum.voting.BallotPaper;

/**
 * What is to stand on the ballot of a filed proposal whose rule chooses among options: choices, or projects with costs. Whoever
 * proposes writes it in the draft, or those who prepare the session do; it can change until the vote on it is opened.
 */
public interface Papers {

    /** What is written; empty while nothing is. Public. */
    Optional<KeptPaper> of(ProposalId id);

    /** The same of many, in one read; those of which nothing is written are left out. Those who may read the body's papers. */
    Map<ProposalId, BallotPaper> written(BodyId body, Collection<ProposalId> proposals);

    /** The rule by which the proposal would be decided today. Public. */
    Rule rule(ProposalId id);

    /** Whether the current person may write it: council and coordinator of the body, and who chairs the session. */
    boolean mayKeep(ProposalId id);

    /**
     * Writes it anew. Council and coordinator of the body, and who chairs the session that it stands on.
     *
     * @param version the version that was read; 0 where nothing was written
     * @throws si.plenum.platform.Refused if it does not fit the rule of the matter ({@code error.paper…}), a vote on it was
     *     opened ({@code error.paper.frozen}), or a newer one was written elsewhere ({@code error.open.elsewhere})
     */
    KeptPaper keep(ProposalId id, int version, BallotPaper paper);

    /** Freezes it with the question, when the vote is opened; empty where nothing is written. Only sessions, in that act. */
    Optional<BallotPaper> freeze(ProposalId id);
}
