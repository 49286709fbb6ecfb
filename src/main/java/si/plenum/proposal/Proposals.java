package si.plenum.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.platform.Refused;
import si.plenum.rules.Matter;
import si.plenum.voting.VoteId;

/** Proposals, from a draft to the wording that a session decides on. */
public interface Proposals {

    /** Starts a draft in a body. Its members. */
    Draft start(BodyId body, Matter kind, @Nullable DocumentId document);

    /** A draft that the current person writes: an own one, or one that its author invited them to. */
    Draft draft(ProposalId id);

    /** The drafts that the current person writes: own ones, then those of others; the last saved first. */
    List<ProposalRow> myDrafts();

    /** The current person's filed proposals, the newest first. */
    List<ProposalRow> mine();

    /**
     * Keeps what was typed. Who writes the draft.
     *
     * @param version the version that was read
     * @throws si.plenum.platform.Refused ({@code error.open.elsewhere}) if a newer one was saved elsewhere,
     *     ({@code error.too.long}) if a text is longer than its field takes
     */
    Draft save(ProposalId id, int version, DraftText text);

    /** Throws an own draft away. */
    void discard(ProposalId id);

    /** What still stands in the way of filing a draft, in the order of the form; empty if nothing does. Who writes it. */
    List<Problem> check(ProposalId id);

    /**
     * Files an own draft: gives it a number and its first revision. From now on it is public.
     *
     * @throws si.plenum.platform.Refused if something is missing, or the text it changes has meanwhile changed: the draft is
     *     untouched
     */
    ProposalPage file(ProposalId id, int version);

    /** Withdraws an own proposal that is not on a convened agenda; it stays public, marked so. */
    void withdraw(ProposalId id);

    /** Supports it, or no longer. Members of its body. */
    void support(ProposalId id, boolean supports);

    /** Adds a comment. Members of its body. */
    void comment(ProposalId id, String text);

    /** A filed proposal; also the current person's own draft is not shown here. Public. */
    ProposalPage page(ProposalId id);

    /** A filed proposal by its number. Public. */
    ProposalPage byNumber(long number);

    /** Filed proposals, the newest first. Public. {@code states} and {@code body} narrow it; empty or absent: all. */
    List<ProposalRow> list(Optional<BodyId> body, Set<ProposalState> states, String words, int offset, int limit);

    /** How many {@link #list} has in all. Public. */
    int size(Optional<BodyId> body, Set<ProposalState> states, String words);

    /**
     * Other filed proposals that are not decided and change the same articles, the oldest first. For a filed proposal public,
     * for a draft its author's.
     */
    List<Rival> rivals(ProposalId id);

    /** Those that may be put on an agenda of the body, the oldest first. Council and coordinator of the body. */
    List<ProposalRow> schedulable(BodyId body);

    /**
     * Puts it on an agenda: tells it where it stands. Council and coordinator of the body.
     *
     * @throws si.plenum.platform.Refused if its state does not allow it, or its base is outdated
     */
    Scheduled schedule(ProposalId id, SessionPlace place);

    /** Tells a scheduled proposal that its session has another time or chair. Council and coordinator of the body. */
    void moved(ProposalId id, SessionPlace place);

    /** Takes it off an agenda; it goes back to filed. Council and coordinator of the body, or who chairs its session. */
    void unschedule(ProposalId id);

    /** Freezes its wording, when the session that carries it is convened. Council and coordinator of the body. */
    Scheduled freeze(ProposalId id);

    /** What is decided on, with a check of its base against the text in force. Those who may read the body's papers. */
    Scheduled wording(ProposalId id);

    /** What is decided on in each of these, in one read; without the check of the base. Those who may read the body's papers. */
    Map<ProposalId, Scheduled> wordings(BodyId body, Collection<ProposalId> proposals);

    /** Whether the text it changes has changed since, or is about to by what is adopted: the sentence why, or empty. Public. */
    Optional<Refused> outdated(ProposalId id);

    /** Concludes it after its vote was certified: adopted or rejected, or back to filed. Who leads the vote. */
    void conclude(ProposalId id, VoteId vote);

    /**
     * Marks the undecided proposals whose base the last act on a document has taken away; {@code but} the one just decided.
     * Only the register calls it, in the transaction that records a decision.
     */
    void recheck(DocumentId document, ProposalId but);

    /**
     * Records a wording that was changed in the session that decides: a new revision, frozen at once and checked against the
     * text in force. Only sessions call it, in the act of their chair.
     *
     * @throws si.plenum.platform.Refused if it is not before a session, changes nothing, or its base is outdated
     */
    Scheduled reword(ProposalId id, Rewording rewording);

    /**
     * Marks the undecided proposals that change a rule of the body which has just been changed. Only the register calls it, in
     * the transaction that records a decision.
     */
    void recheckRules(BodyId body, ProposalId but);
}
