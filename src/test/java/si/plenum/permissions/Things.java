package si.plenum.permissions;

import java.util.UUID;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.community.TermId;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FollowUpId;
import si.plenum.document.ChangeId;
import si.plenum.document.DocumentId;
import si.plenum.identity.PersonId;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteId;

/**
 * The ids that a sample call names: those of the prepared body, or ids that name nothing.
 *
 * @param person     the owner
 * @param membership the owner's
 * @param token      an API token of the owner
 * @param term       in which the owner was elected
 */
record Things(
        BodyId body,
        PersonId person,
        MembershipId membership,
        UUID token,
        TermId term,
        Papers papers,
        Ballots ballots,
        Meetings meetings) {

    /**
     * @param draft     of the owner
     * @param filed     by the owner
     * @param scheduled on the agenda of a session that is still a draft
     * @param election  in which the owner stands
     * @param asked     a condition of the unpublished decision
     */
    record Papers(
            ProposalId draft,
            ProposalId filed,
            ProposalId scheduled,
            ProposalId election,
            DocumentId document,
            ChangeId change,
            DecisionId unpublished,
            String unpublishedNumber,
            FollowUpId asked) {}

    /**
     * @param entry         the owner's on the roll of the open vote
     * @param context       of the open vote
     * @param countedNumber of the counted vote, which is not certified
     * @param secret        is being issued
     * @param secretEntry   the owner's on its roll
     */
    record Ballots(
            VoteId scheduled,
            VoteId open,
            EntryId entry,
            UUID context,
            VoteId closed,
            VoteId counted,
            String countedNumber,
            VoteId certified,
            VoteId secret,
            EntryId secretEntry) {}

    /**
     * @param planned   a draft
     * @param convened  waits for its chair
     * @param running   an item is dealt with and another waits
     * @param voting    the item on which a vote is open
     * @param request   of the owner, to speak
     */
    record Meetings(
            SessionId planned,
            String plannedNumber,
            ItemId plannedItem,
            SessionId convened,
            SessionId running,
            ItemId current,
            ItemId waiting,
            ItemId voting,
            UUID request) {}

    static Things unknown() {
        return new Things(
                new BodyId(id()),
                new PersonId(id()),
                new MembershipId(id()),
                id(),
                new TermId(id()),
                new Papers(
                        new ProposalId(id()),
                        new ProposalId(id()),
                        new ProposalId(id()),
                        new ProposalId(id()),
                        new DocumentId(id()),
                        new ChangeId(id()),
                        new DecisionId(id()),
                        "QZZZ-2026-998",
                        new FollowUpId(id())),
                new Ballots(
                        new VoteId(id()),
                        new VoteId(id()),
                        new EntryId(id()),
                        id(),
                        new VoteId(id()),
                        new VoteId(id()),
                        "QZZZ-2026-99-9",
                        new VoteId(id()),
                        new VoteId(id()),
                        new EntryId(id())),
                new Meetings(
                        new SessionId(id()),
                        "QZZZ-2026-99",
                        new ItemId(id()),
                        new SessionId(id()),
                        new SessionId(id()),
                        new ItemId(id()),
                        new ItemId(id()),
                        new ItemId(id()),
                        id()));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
