package si.plenum.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private final PageRequest two = new PageRequest(null, 2);

    @Test
    void one_row_more_than_asked_for_means_another_page() {
        assertThat(Page.of(List.of("a", "b", "c"), two, row -> row)).isEqualTo(new Page<>(List.of("a", "b"), "b"));
    }

    @Test
    void the_last_page_has_no_next() {
        assertThat(Page.of(List.of("a", "b"), two, row -> row).next()).isNull();
    }

    @Test
    void a_page_has_at_most_a_hundred_rows() {
        assertThatThrownBy(() -> new PageRequest(null, 101)).hasMessageContaining("100");
    }
}
