package si.plenum.api.internal;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;

/** Which problem a refusal of the services is. */
final class Turned {

    private static final Set<String> MAY_NOT = Set.of("error.roll", "error.proposal.proposer", "error.forbidden");

    private static final Set<String> NEWER = Set.of("error.open.elsewhere", "error.version", "error.session.elsewhere");

    private static final Set<String> WRONG_STATE = Set.of(
            "error.wrong.state",
            "error.inquorate",
            "error.session.vote.open",
            "error.session.early",
            "error.session.checkin.early",
            "error.session.not-checked-in",
            "error.item.not-current",
            "error.item.ended",
            "error.item.decided",
            "error.item.nothing-to-decide",
            "error.vote.closed",
            "error.vote.not-open",
            "error.vote.already",
            "error.vote.annulled",
            "error.vote.running",
            "error.vote.once",
            "error.vote.channel",
            "error.vote.presence",
            "error.secret.cast",
            "error.secret.few",
            "error.secret.issue-first",
            "error.secret.key",
            "error.proposal.convened",
            "error.decision.condition",
            "error.minutes.early",
            "error.minutes.unpublished",
            "error.minutes.vote");

    private static final Set<String> CONFLICT =
            Set.of("error.document.base", "error.document.future", "error.document.enacted");

    private Turned() {}

    static ApiProblem away(Refused refused) {
        var key = refused.key();
        if (refused instanceof NotFound) return ApiProblem.notFound();
        if (MAY_NOT.contains(key)) return ApiProblem.forbidden(refused);
        if (NEWER.contains(key)) return ApiProblem.versionConflict(refused);
        if (isWrongState(refused)) return ApiProblem.wrongState(refused, null);
        if (key.startsWith("error.base") || CONFLICT.contains(key)) return ApiProblem.conflict(refused);
        return ApiProblem.invalid(refused);
    }

    /** Does the act; refused for the state it finds, the answer names that state. */
    static void inState(WireName state, Runnable act) {
        answered(state, () -> {
            act.run();
            return true;
        });
    }

    /** As {@link #inState}, for an act with an answer. */
    static <T> T answered(WireName state, Supplier<T> act) {
        return answered(() -> state, act);
    }

    /** As {@link #answered(WireName, Supplier)}, for a state that is asked only where it is to be named. */
    static <T> T answered(Supplier<? extends WireName> state, Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            throw isWrongState(refused) ? ApiProblem.wrongState(refused, state.get()) : refused;
        }
    }

    /** To a person who may not see it, what exists and what does not answer alike. */
    static <T> T seen(Supplier<T> read) {
        try {
            return read.get();
        } catch (AccessDeniedException unseen) {
            if (Caller.isKnown()) throw new NotFound();
            throw unseen;
        }
    }

    private static boolean isWrongState(Refused refused) {
        return refused.key().startsWith("error.session.state.") || WRONG_STATE.contains(refused.key());
    }
}
