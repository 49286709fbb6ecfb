package si.plenum.plenary.ui;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Outcome;

/** What the chair does next: the one large button of the console. */
enum NextAct implements WireName {
    OPEN_SESSION,
    NEXT_ITEM,
    OPEN_VOTE,
    /** Of a secret vote whose ballots are being issued. */
    OPEN_CASTING,
    CLOSE_VOTE,
    /** The dice are thrown, or the count was put off. */
    ANNOUNCE,
    BREAK_TIE,
    RESUME,
    CLOSE_SESSION,
    /** The clock leads a session by correspondence on. */
    WAIT,
    NOTHING;

    private static final Set<VoteState> RUNNING =
            Set.of(VoteState.ISSUING, VoteState.OPEN, VoteState.CLOSED, VoteState.COUNTED);

    private static final Set<Outcome> DECIDING = Set.of(Outcome.ADOPTED, Outcome.REJECTED);

    static NextAct of(SessionPage page) {
        if (page.row().kind() == SessionKind.CORRESPONDENCE) return byCorrespondence(page);
        return switch (page.row().state()) {
            case CONVENED -> OPEN_SESSION;
            case OPEN -> page.current().map(item -> during(page, item)).orElseGet(() -> after(page));
            case SUSPENDED -> RESUME;
            case DRAFT, CLOSED, CANCELLED -> NOTHING;
        };
    }

    /**
     * The item that the chair acts on: the one under way; by correspondence the first whose vote is closed and waits to be
     * announced.
     */
    static Optional<AgendaRow> item(SessionPage page) {
        if (page.row().kind() != SessionKind.CORRESPONDENCE) return page.current();
        return page.agenda().stream().filter(NextAct::waits).findFirst();
    }

    private static boolean waits(AgendaRow item) {
        var vote = item.vote();
        return vote != null && (vote.state() == VoteState.CLOSED || vote.state() == VoteState.COUNTED);
    }

    private static NextAct byCorrespondence(SessionPage page) {
        return switch (page.row().state()) {
            case CONVENED, OPEN, SUSPENDED ->
                item(page).map(item -> during(page, item)).orElse(WAIT);
            case DRAFT, CLOSED, CANCELLED -> NOTHING;
        };
    }

    private static NextAct during(SessionPage page, AgendaRow item) {
        var vote = item.vote();
        var state = vote == null ? null : vote.state();
        if (state == VoteState.ISSUING) return OPEN_CASTING;
        if (state == VoteState.OPEN) return CLOSE_VOTE;
        if (state == VoteState.CLOSED) return ANNOUNCE;
        if (state == VoteState.COUNTED) return tied(vote) ? BREAK_TIE : ANNOUNCE;
        return item.course().next() == null ? after(page) : OPEN_VOTE;
    }

    private static NextAct after(SessionPage page) {
        return page.agenda().stream().anyMatch(item -> item.state() == ItemState.WAITING) ? NEXT_ITEM : CLOSE_SESSION;
    }

    private static boolean tied(@Nullable VoteView vote) {
        var result = vote == null ? null : vote.result();
        return result != null && result.outcome() == Outcome.TIED;
    }

    /** Whether a vote on the item is open. */
    static boolean voting(AgendaRow item) {
        var vote = item.vote();
        return vote != null && vote.state() == VoteState.OPEN;
    }

    /** Whether a vote on the item has begun and is not announced: nothing goes on before it is. */
    static boolean running(AgendaRow item) {
        var vote = item.vote();
        return vote != null && RUNNING.contains(vote.state());
    }

    /** Whether the item carries a proposal on which no vote has decided; an inquorate one decides nothing. */
    static boolean undecided(AgendaRow item) {
        return item.proposal() != null && !decided(item);
    }

    /** Whether a vote has decided on the item: it can no longer be put off or taken off. */
    static boolean decided(AgendaRow item) {
        var vote = item.vote();
        var result = vote == null ? null : vote.result();
        return result != null && DECIDING.contains(result.outcome());
    }
}
