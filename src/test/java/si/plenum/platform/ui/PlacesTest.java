package si.plenum.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places<String> abc =
            Places.<String>none().append("a").append("b").append("c");

    @Test
    void what_is_added_comes_last() {
        assertThat(abc.ranks()).containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void up_and_down_change_places_with_the_neighbour() {
        assertThat(abc.up("b").inOrder()).containsExactly("b", "a", "c");
        assertThat(abc.down("b").inOrder()).containsExactly("a", "c", "b");
    }

    @Test
    void the_first_cannot_go_up_nor_the_last_down() {
        assertThat(abc.up("a")).isEqualTo(abc);
        assertThat(abc.down("c")).isEqualTo(abc);
        assertThat(abc.join("a")).isEqualTo(abc);
    }

    @Test
    void several_may_share_a_place_and_leave_it_to_either_side() {
        var shared = abc.join("b");
        assertThat(shared.ranks()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(shared.isShared("a")).isTrue();
        assertThat(shared.up("b").ranks()).containsExactly(List.of("b"), List.of("a"), List.of("c"));
        assertThat(shared.down("a").ranks()).containsExactly(List.of("b"), List.of("a"), List.of("c"));
    }

    @Test
    void a_neighbour_passes_a_shared_place_whole() {
        assertThat(abc.join("b").up("c").ranks()).containsExactly(List.of("c"), List.of("a", "b"));
    }

    @Test
    void a_dragged_one_stands_just_before_the_one_it_was_dropped_on() {
        assertThat(abc.before("c", "a").inOrder()).containsExactly("c", "a", "b");
        assertThat(abc.before("d", "b").inOrder()).containsExactly("a", "d", "b", "c");
        assertThat(abc.before("a", "c").inOrder()).containsExactly("b", "a", "c");
        assertThat(abc.before("a", "x")).isEqualTo(abc);
    }

    @Test
    void nothing_stands_at_two_places() {
        assertThatThrownBy(() -> new Places<>(List.of(List.of("a"), List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void no_act_loses_or_doubles_anything(@ForAll("acts") List<String> acts) {
        var places = abc.append("d");
        for (var act : acts) {
            var value = act.substring(1);
            places = switch (act.charAt(0)) {
                case 'u' -> places.up(value);
                case 'd' -> places.down(value);
                case 'j' -> places.join(value);
                default -> places.before(value, "a");
            };
            assertThat(places.inOrder()).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Provide
    Arbitrary<List<String>> acts() {
        return Arbitraries.of("u", "d", "j", "b")
                .flatMap(act -> Arbitraries.of("a", "b", "c", "d").map(value -> act + value))
                .list()
                .ofMaxSize(12);
    }
}
