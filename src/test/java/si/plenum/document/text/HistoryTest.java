package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds for every history of a document. */
class HistoryTest {

    @Property(tries = 40)
    void replaying_all_acts_gives_every_version_again_byte_for_byte(@ForAll long seed) {
        replays(RandomHistory.of(seed, 10, 12));
    }

    private static void replays(RandomHistory history) {
        var versions = Timeline.replay(history.start, history.acts, RandomHistory.FIRST)
                .versions();
        var again = Timeline.replay(history.start, shuffled(history), RandomHistory.FIRST)
                .versions();
        assertThat(again).isEqualTo(versions);
        for (var version : versions) {
            assertThat(history.textOn(version.from()).canonical())
                    .isEqualTo(version.text().canonical());
            assertThat(JsonText.read(version.text().canonical())).isEqualTo(version.text());
        }
    }

    private static List<TimedAct> shuffled(RandomHistory history) {
        var acts = new ArrayList<>(history.acts);
        Collections.shuffle(acts, history.random);
        return acts;
    }

    @Property(tries = 40)
    void what_is_written_down_is_read_back(@ForAll long seed) {
        isReadBack(RandomHistory.of(seed, 10, 12));
    }

    private static void isReadBack(RandomHistory history) {
        for (var version : Timeline.replay(history.start, history.acts, RandomHistory.FIRST)
                .versions()) {
            assertThat(MarkdownTextTest.reread(version.text())).isEqualTo(version.text());
            assertThat(JsonText.read(JsonText.write(version.text()))).isEqualTo(version.text());
            assertThat(AkomaNtoso.read(AkomaNtosoTest.written(version.text()))).isEqualTo(version.text());
        }
    }

    @Property(tries = 40)
    void the_states_of_a_provision_tile_its_life_and_make_the_text_of_every_day(@ForAll long seed) {
        tiles(RandomHistory.of(seed, 10, 12));
    }

    private static void tiles(RandomHistory history) {
        var timeline = Timeline.replay(history.start, history.acts, RandomHistory.FIRST);
        for (var version : timeline.versions()) {
            assertThat(rebuilt(history, timeline.states(), version.from())).isEqualTo(version.text());
        }
        var last = new HashMap<ProvisionId, ProvisionState>();
        for (var state : timeline.states()) {
            if (state.to() != null) assertThat(state.from()).isBefore(state.to());
            var before = last.put(state.provision(), state);
            if (before == null) continue;
            assertThat(before.to()).isNotNull();
            assertThat(before.to()).isBeforeOrEqualTo(state.from());
            boolean nothingEnds = history.acts.stream().allMatch(act -> act.ends() == null);
            if (nothingEnds) assertThat(before.to()).isEqualTo(state.from());
        }
    }

    private static DocumentText rebuilt(RandomHistory history, List<ProvisionState> states, LocalDate day) {
        var onDay = states.stream()
                .filter(state -> !state.from().isAfter(day))
                .filter(state -> state.to() == null || state.to().isAfter(day))
                .toList();
        return new DocumentText(history.start.title(), history.start.numbering(), level(onDay, null));
    }

    private static List<Provision> level(
            List<ProvisionState> states, @org.jspecify.annotations.Nullable ProvisionId parent) {
        return states.stream()
                .filter(state -> Objects.equals(state.parent(), parent))
                .sorted(Comparator.comparing(ProvisionState::position))
                .map(state -> new Provision(
                        state.provision(),
                        state.kind(),
                        state.label(),
                        state.heading(),
                        state.text(),
                        state.repealed(),
                        level(states, state.provision())))
                .toList();
    }

    @Property(tries = 40)
    void no_label_stands_twice_on_any_day(@ForAll long seed) {
        labelsDiffer(RandomHistory.of(seed, 10, 12));
    }

    private static void labelsDiffer(RandomHistory history) {
        for (var version : Timeline.replay(history.start, history.acts, RandomHistory.FIRST)
                .versions()) {
            var parents = version.text().parents();
            Set<String> seen = new HashSet<>();
            version.text().walk().filter(any -> any.label() != null).forEach(provision -> {
                var scope = provision.kind() == ProvisionKind.ARTICLE ? null : parents.get(provision.id());
                assertThat(seen.add(provision.kind() + " " + provision.label() + " in " + scope))
                        .as("%s %s", provision.kind(), provision.label())
                        .isTrue();
            });
        }
    }

    @Property(tries = 80)
    void taking_an_operation_back_restores_the_hash(@ForAll long seed) {
        var history = RandomHistory.of(seed, 8, 4);
        var before = history.textOn(RandomHistory.FIRST.plusYears(1));
        for (var operation : history.operations(before, 6)) {
            DocumentText after;
            try {
                after = before.with(List.of(operation));
            } catch (LostFooting lost) {
                continue;
            }
            assertThat(Undo.of(operation, before, after).hash()).isEqualTo(before.hash());
        }
    }

    @Property(tries = 100)
    void conflicts_are_the_same_whichever_change_comes_first(@ForAll long seed) {
        var history = RandomHistory.of(seed, 8, 3);
        var base = history.textOn(RandomHistory.FIRST.plusYears(1));
        var one = history.operations(base, 3);
        var other = history.operations(base, 3);
        assertThat(Conflicts.between(base, one, other)).isEqualTo(Conflicts.between(base, other, one));
    }

    @Property(tries = 100)
    void changes_without_a_conflict_give_the_same_text_in_either_order(@ForAll long seed) {
        var history = RandomHistory.of(seed, 8, 3);
        var base = history.textOn(RandomHistory.FIRST.plusYears(1));
        var one = history.operations(base, 2);
        var other = history.operations(base, 2);
        var conflicts = Conflicts.between(base, one, other);
        if (conflicts.stream().anyMatch(conflict -> conflict.weight() != Conflict.Weight.NOTE)) return;
        assertThat(base.with(one).with(other).canonical())
                .isEqualTo(base.with(other).with(one).canonical());
    }

    @Property(tries = 80)
    void the_redline_holds_both_texts_and_every_change_has_its_sentence(@ForAll long seed) {
        var history = RandomHistory.of(seed, 8, 6);
        var before = history.textOn(RandomHistory.FIRST);
        var after = history.textOn(RandomHistory.FIRST.plusYears(1));
        var redline = Redline.between(before, after);
        assertThat(redline.lines().stream()
                        .map(Redline.Line::id)
                        .filter(id -> after.find(id).isPresent()))
                .containsExactlyElementsOf(after.walk().map(Provision::id).toList());
        assertThat(redline.lines().stream().map(Redline.Line::id))
                .containsAll(before.walk().map(Provision::id).toList());
        var slovene = SloveneInstruction.between(before, after);
        var english = EnglishInstruction.between(before, after);
        assertThat(slovene.lines()).hasSameSizeAs(english.lines());
        assertThat(slovene.lines().isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 60)
    void operations_come_back_from_json_as_they_were(@ForAll long seed) {
        var history = RandomHistory.of(seed, 6, 0);
        var operations = history.operations(history.textOn(RandomHistory.FIRST), 8);
        assertThat(OperationsJson.read(OperationsJson.write(operations))).isEqualTo(operations);
    }

    /** Every property above on one history after the other: few by default, thousands in the long form. */
    @Test
    void all_of_it_holds_for_many_histories() {
        long first = Long.getLong("plenum.seed", 20_261_130L);
        int count = Boolean.getBoolean("plenum.long") ? 3_000 : 20;
        LongStream.range(first, first + count).parallel().forEach(this::holds);
    }

    private void holds(long seed) {
        try {
            var history = RandomHistory.of(seed, 10, 12);
            replays(history);
            isReadBack(history);
            tiles(history);
            labelsDiffer(history);
            taking_an_operation_back_restores_the_hash(seed);
            conflicts_are_the_same_whichever_change_comes_first(seed);
            changes_without_a_conflict_give_the_same_text_in_either_order(seed);
            the_redline_holds_both_texts_and_every_change_has_its_sentence(seed);
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError("seed " + seed, failed);
        }
    }
}
