package si.plenum.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A line of what competes with a proposal.
 *
 * @param words    how far it goes: how many words it strikes and brings in, held against what it would change otherwise: an
 *     amendment against the text as the proposal would make it, an alternative against the text in force
 * @param fall     why nothing is left to decide; absent otherwise
 * @param decision the number of the published decision that adopted it
 */
public record AmendmentRow(
        ProposalRow row,
        AmendmentRole role,
        int words,
        @Nullable Fall fall,
        @Nullable String decision) {}
