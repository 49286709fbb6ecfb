package si.plenum.plenary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.identity.PersonId;

/**
 * A session, whole, as the body's pages show it.
 *
 * @param closesAt  until when the votes of a session by correspondence are open
 * @param castingAt when casting of its secret votes begins, by correspondence
 * @param lottery   whose first draw after closing decides between equal options, by correspondence
 * @param member    whether the current person acts for a member with a vote
 * @param coming    what the current person has announced; absent: nothing yet
 * @param announced how many members have announced that they come
 * @param can what the current person may do with it now
 */
public record SessionPage(
        SessionRow row,
        PersonId chair,
        String chairName,
        @Nullable PersonId minuteTaker,
        @Nullable String minuteTakerName,
        @Nullable Instant convenedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant closesAt,
        @Nullable Instant castingAt,
        @Nullable String lottery,
        @Nullable String cancelledFor,
        List<AgendaRow> agenda,
        QuorumView quorum,
        boolean member,
        boolean checkedIn,
        @Nullable Boolean coming,
        int announced,
        int version,
        Set<Can> can) {

    /** What someone may do with a session, by role and by its state. */
    public enum Can {
        PREPARE,
        LEAD,
        ENTER_ATTENDANCE,
        CHECK_IN,
        VOTE,
        PUBLISH
    }

    /** The item under way. */
    public Optional<AgendaRow> current() {
        return agenda.stream().filter(item -> item.state() == ItemState.CURRENT).findFirst();
    }
}
