package si.plenum.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;

/** Who stands in an election that was proposed: from its filing until its candidates stand on a ballot. */
public interface Elections {

    /** The longest statement of a candidate, in characters. */
    int LONGEST_STATEMENT = 1000;

    /**
     * What a filed election fills and who stands; empty for a proposal of another kind, and for an election whose candidates are
     * named when its vote is opened. Public.
     */
    Optional<ElectionView> of(ProposalId proposal);

    /** Who stands in each of these that is an election, in one read. Those who may read the body's papers. */
    Map<ProposalId, Slate> standing(BodyId body, Collection<ProposalId> proposals);

    /** Elections in which the current person is named and has not answered, while there is time, the oldest first. */
    List<ProposalRow> nominations();

    /**
     * Stands, or accepts a nomination, or changes the own statement. Members of the electing body, for themselves.
     *
     * @throws si.plenum.platform.Refused ({@code error.election.closed}) if candidacies are closed,
     *     ({@code error.too.long}) if the statement is
     */
    void stand(ProposalId proposal, String statement);

    /**
     * Names another member, who then stands or declines. Members of the electing body.
     *
     * @throws si.plenum.platform.Refused if candidacies are closed, the person is no member, is named already or has declined
     */
    void nominate(ProposalId proposal, PersonId person);

    /** Does not want to stand although named. Who is named. */
    void decline(ProposalId proposal);

    /**
     * Withdraws the own candidacy. Candidates.
     *
     * @throws si.plenum.platform.Refused ({@code error.election.on-ballot}) if the name stands on a ballot: then the chair strikes it
     */
    void withdraw(ProposalId proposal);

    /**
     * What the ballot of an election is made of; from now on the candidates stand on it. Empty where candidates are named when
     * the vote is opened. Only sessions call it, in the act that opens the vote.
     *
     * @throws si.plenum.platform.Refused if nobody stands
     */
    Optional<Slate> slate(ProposalId proposal);

    /** Notes that a name was struck from the ballot, and why. Only sessions call it, in the act of their chair. */
    void struck(ProposalId proposal, CandidacyId candidacy, String reason);
}
