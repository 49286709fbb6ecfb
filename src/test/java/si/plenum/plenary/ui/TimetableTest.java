package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.Course;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.QuorumView;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;

class TimetableTest {

    private static final Instant START = Instant.parse("2026-12-02T17:00:00Z");

    @Test
    void before_the_start_items_follow_one_another_from_the_announced_time() {
        var first = item(1, 20, ItemState.WAITING, null);
        var second = item(2, 30, ItemState.WAITING, null);

        var timetable = Timetable.of(session(SessionState.CONVENED, null, first, second), START.minusSeconds(7200));

        assertThat(timetable.expected())
                .containsEntry(first.id(), START)
                .containsEntry(second.id(), START.plus(Duration.ofMinutes(20)));
        assertThat(timetable.expectedEnd()).isEqualTo(timetable.plannedEnd());
        assertThat(timetable.minutesLate()).isZero();
    }

    @Test
    void an_item_that_takes_longer_moves_all_that_follow() {
        var current = item(1, 20, ItemState.CURRENT, START);
        var next = item(2, 30, ItemState.WAITING, null);
        var now = START.plus(Duration.ofMinutes(25));

        var timetable = Timetable.of(session(SessionState.OPEN, START, current, next), now);

        assertThat(timetable.expected()).containsOnlyKeys(next.id()).containsEntry(next.id(), now);
        assertThat(timetable.minutesLate()).isEqualTo(5);
    }

    @Test
    void the_next_act_follows_the_state_of_session_and_item() {
        var waiting = item(1, 20, ItemState.WAITING, null);
        var current = item(1, 20, ItemState.CURRENT, START);

        assertThat(NextAct.of(session(SessionState.DRAFT, null, waiting))).isEqualTo(NextAct.NOTHING);
        assertThat(NextAct.of(session(SessionState.CONVENED, null, waiting))).isEqualTo(NextAct.OPEN_SESSION);
        assertThat(NextAct.of(session(SessionState.OPEN, START, waiting))).isEqualTo(NextAct.NEXT_ITEM);
        assertThat(NextAct.of(session(SessionState.OPEN, START, current))).isEqualTo(NextAct.CLOSE_SESSION);
        assertThat(NextAct.of(session(SessionState.SUSPENDED, START, waiting))).isEqualTo(NextAct.RESUME);
    }

    private static AgendaRow item(int position, int minutes, ItemState state, @Nullable Instant began) {
        return new AgendaRow(
                new ItemId(UUID.randomUUID()),
                position,
                ItemKind.OTHER,
                "Točka " + position,
                minutes,
                state,
                began,
                null,
                null,
                null,
                null,
                null,
                Course.NONE,
                null,
                null,
                null);
    }

    private static SessionPage session(SessionState state, @Nullable Instant opened, AgendaRow... agenda) {
        var row = new SessionRow(
                new SessionId(UUID.randomUUID()),
                "PL-2026-04",
                new BodyId(UUID.randomUUID()),
                SessionKind.ORDINARY,
                "4. redna seja",
                "Dvorana",
                START,
                state,
                List.of());
        return new SessionPage(
                row,
                PersonId.create(),
                "Moderatorka",
                null,
                null,
                null,
                opened,
                null,
                null,
                null,
                null,
                null,
                List.of(agenda),
                new QuorumView(0, 5, 3, false, null, 3, "18. člen"),
                true,
                false,
                null,
                0,
                1,
                Set.of());
    }
}
