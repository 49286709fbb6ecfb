package si.plenum.voting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;

/**
 * Votes, from a frozen question to a certified outcome. What a vote is about is opaque here.
 *
 * <p>Each verb may be repeated: in the state it leads to, it changes nothing and answers the same.
 */
public interface Votes {

    /** Schedules a vote. Who is named as its leader must be the current person (or the program itself). */
    VoteId schedule(NewVote vote);

    /**
     * Opens a scheduled vote: freezes its roll from the body's electorate of today, marks who is present, lets ballots in.
     * Leader.
     *
     * @param present    memberships checked in
     * @param lateQuorum whether the session stands under its late quorum
     */
    VoteView open(VoteId vote, Set<MembershipId> present, boolean lateQuorum);

    /**
     * Marks an entry as present in every open vote of a session. Only plenary calls it, in the act of checking in. For those
     * who may not read the body's papers, no session has an open vote.
     */
    void checkedIn(UUID context, MembershipId membership);

    /**
     * Stores a ballot; the last one before closing counts, where the rule allows changing. It returns after the commit: what
     * is acknowledged is stored.
     *
     * @throws si.plenum.platform.Refused if the vote is not open, the entry is not the person's, not on the roll, not
     *     checked in where the hall counts, or may not change its ballot
     */
    Receipt cast(VoteId vote, EntryId entry, Choice choice);

    /** Where the current person stands in the vote, one line for each entry they act for; empty if not on the roll. */
    List<Standing> mine(VoteId vote);

    /**
     * Strikes an option that no longer stands from a vote under way: the count passes it over, the ballots stay as they are.
     * Leader, until closing.
     *
     * @throws si.plenum.platform.Refused if the vote is not under way, the reason is empty or too long, or the option is not one
     *     that can withdraw
     */
    VoteView strike(VoteId vote, OptionId option, String reason);

    /** Closes an open vote: no ballot after this. Leader; or the program, when the deadline has passed. */
    VoteView close(VoteId vote);

    /** Whether a closed vote waits for a draw between equal options ({@link Draws}) before it can be counted. */
    boolean awaitsDraw(VoteId vote);

    /** Counts a closed vote by its rule. Leader or the program. */
    VoteView count(VoteId vote);

    /** Announces the result of a counted vote: it can never change again. Leader, or the program where the rule says so. */
    VoteView certify(VoteId vote);

    /** Annuls a vote that is not certified, with a reason that stays readable. Leader. */
    void annul(VoteId vote, String reason);

    /** The vote for those who may read the body's papers, in any state. */
    VoteView view(VoteId vote);

    /** The votes of a session, in the order of their numbers: none for those who may not read the body's papers. */
    List<VoteView> ofContext(UUID context);

    /** The open vote of a session, or the secret one whose ballots are being issued, if there is one: none for those who may not read the body's papers. */
    Optional<VoteView> openIn(UUID context);

    /** The votes of a body that are open, or whose secret ballots are being issued, on whose roll the current person is. */
    List<VoteView> openFor(BodyId body);

    /** A certified vote by its public number: public. */
    VoteView published(String number);

    /** Who voted how, once an open vote is counted: for the members of the body (public where the rule says so). */
    List<RollCallLine> rollCall(VoteId vote);

    /**
     * Counts the stored ballots of a certified election again, passing over these options besides those struck before: who would
     * be elected, in the order of election. For those who may read the vote.
     *
     * @throws si.plenum.platform.Refused ({@code error.vacancy.tie}) if options are equal and nothing was drawn between them
     */
    List<BallotOption> recountWithout(VoteId vote, Set<OptionId> left);

    /** Counts the stored ballots of a certified vote again and compares with the stored result: true when they agree. Public. */
    boolean recount(VoteId vote);
}
