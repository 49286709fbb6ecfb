package si.plenum.proposal;

import java.util.List;

/** What the ballot of an election is made of: what is filled, and who stands, in the order of their names. */
public record Slate(ElectionPlan plan, List<Candidate> candidates) {

    public Slate {
        candidates = List.copyOf(candidates);
    }

    /** Somebody who stands. @param statement may be empty */
    public record Candidate(CandidacyId id, String name, String statement) {}
}
