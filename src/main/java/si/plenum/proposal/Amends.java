package si.plenum.proposal;

/**
 * What an amendment, or an alternative, belongs to.
 *
 * @param against the wording that it was written against
 */
public record Amends(ProposalId main, long mainNumber, String mainTitle, AmendmentRole role, RevisionId against) {

    public boolean isPartial() {
        return role == AmendmentRole.PARTIAL;
    }
}
