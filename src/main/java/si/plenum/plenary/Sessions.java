package si.plenum.plenary;

import java.util.List;
import java.util.Optional;
import si.plenum.community.BodyId;
import si.plenum.identity.Person;
import si.plenum.proposal.ProposalId;

/**
 * Sessions before they are opened, and their pages. "Preparing" is for council and coordinator of the body, "leading" for the
 * chair who is named on the session.
 */
public interface Sessions {

    /** Plans a session and gives it its number. Preparing. */
    SessionId plan(NewSession session);

    /**
     * Changes a planned session before it is convened. Preparing.
     *
     * @param version the version that was read
     * @throws si.plenum.platform.Refused if it was changed meanwhile
     */
    void change(SessionId id, int version, NewSession session);

    /**
     * Puts a proposal at the end of the agenda. Preparing. On a convened agenda the wording freezes at once.
     *
     * @param minutes planned, 1 to 600
     */
    ItemId addProposal(SessionId id, ProposalId proposal, int minutes);

    /** Puts an item without a decision (a report, any other business) at the end of the agenda. Preparing. */
    ItemId addItem(SessionId id, ItemKind kind, String title, int minutes);

    /** Changes the planned minutes, and the title of an item that is no proposal. Preparing, before convening. */
    void changeItem(ItemId id, String title, int minutes);

    /** Moves an item to a position, counted from 1. Preparing, before convening. */
    void moveItem(ItemId id, int position);

    /** Takes an item off the agenda before convening; a proposal goes back to filed. Preparing. */
    void removeItem(ItemId id);

    /**
     * Convenes it: checks the notice period of every item's rule, freezes the wordings, sends the invitations. Preparing.
     *
     * @throws si.plenum.platform.Refused with the rule and the earliest day if the notice is too short, if the agenda is
     *     empty, or if the text that an item changes has changed meanwhile
     */
    void convene(SessionId id);

    /** Cancels a session that is not open, with a reason; its proposals go back to filed. Preparing. */
    void cancel(SessionId id, String reason);

    /** A session, whole, for those who may read the body's papers. */
    SessionPage page(SessionId id);

    /** The same by number. */
    SessionPage page(String number);

    /** Sessions of the bodies whose papers the current person may read, newest first. */
    List<SessionRow> mine(int offset, int limit);

    /** Sessions of the current person's bodies that are not over, the next first; drafts only for those who prepare them. */
    List<SessionAhead> ahead();

    /** Convened, running and past sessions of all bodies, newest first. Public. */
    List<SessionRow> published(Optional<BodyId> body, int offset, int limit);

    /** Who may be named chair of the body's sessions: moderators and council. Preparing. */
    List<Person> chairs(BodyId body);

    /** Who may be named minute-taker of the body's sessions. Preparing. */
    List<Person> minuteTakers(BodyId body);
}
