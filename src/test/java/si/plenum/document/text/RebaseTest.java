package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A change is carried over to another text: what stands stays, what does not is shown, nothing is merged. */
class RebaseTest {

    private final DocumentText base = Sample.houseRules().text;
    private final Provision silence = paragraph("2", 0);

    @Property(tries = 60)
    void on_the_same_base_it_changes_nothing(@ForAll long seed) {
        var history = RandomHistory.of(seed, 10, 6);
        var text = history.textOn(RandomHistory.FIRST.plusDays(200));
        var operations = history.operations(text, 3);

        var rebase = Rebase.of(text, operations, text);

        assertThat(rebase.operations()).isEqualTo(operations);
        assertThat(rebase.isAutomatic()).isTrue();
    }

    @Property(tries = 60)
    void what_is_carried_over_can_always_be_applied(@ForAll long seed) {
        var history = RandomHistory.of(seed, 10, 8);
        var before = history.textOn(RandomHistory.FIRST.plusDays(25));
        var now = history.textOn(RandomHistory.FIRST.plusDays(200));
        var operations = history.operations(before, 4);

        var rebase = Rebase.of(before, operations, now);

        assertThat(now.with(rebase.operations())).isNotNull();
        long dropped =
                rebase.places().stream().filter(place -> !place.carried()).count();
        assertThat(rebase.operations()).hasSize((int) (operations.size() - dropped));
    }

    @Test
    void what_others_changed_elsewhere_leaves_the_wording_as_it_is() {
        var mine = replace(silence, "Nočni mir je od 22. do 7. ure.");
        var now = base.with(List.of(replace(paragraph("3", 0), "Ključ ima koordinacija.")));

        var rebase = Rebase.of(base, List.of(mine), now);

        assertThat(rebase.isAutomatic()).isTrue();
        assertThat(rebase.operations()).containsExactly(mine);
    }

    @Test
    void words_that_became_others_are_shown_and_the_authors_are_kept() {
        var mine = replace(silence, "Nočni mir je od 22. do 7. ure.");
        var now = base.with(List.of(replace(silence, "Nočni mir je od 24. do 6. ure.")));

        var rebase = Rebase.of(base, List.of(mine), now);

        assertThat(rebase.places()).singleElement().satisfies(place -> {
            assertThat(place.base()).isEqualTo(silence);
            assertThat(place.now()).isNotNull();
            assertThat(place.now().text()).isEqualTo("Nočni mir je od 24. do 6. ure.");
            assertThat(place.carried()).isTrue();
        });
        var after = now.with(rebase.operations());
        assertThat(after.find(silence.id()).orElseThrow().text()).isEqualTo("Nočni mir je od 22. do 7. ure.");
    }

    @Test
    void what_was_struck_meanwhile_is_shown_and_not_carried() {
        var article = base.labelled(ProvisionKind.ARTICLE, "2").orElseThrow();
        var mine = replace(silence, "Nočni mir je od 22. do 7. ure.");
        var now = base.with(List.of(new Operation.Repeal(article.id(), article.treeHash())));

        var rebase = Rebase.of(base, List.of(mine), now);

        assertThat(rebase.operations()).isEmpty();
        assertThat(rebase.places()).singleElement().satisfies(place -> {
            assertThat(place.now()).isNull();
            assertThat(place.carried()).isFalse();
        });
    }

    private Provision paragraph(String article, int place) {
        return base.labelled(ProvisionKind.ARTICLE, article)
                .orElseThrow()
                .children()
                .get(place);
    }

    private static Operation replace(Provision target, String words) {
        return new Operation.Replace(target.id(), target.heading(), words, target.ownHash());
    }
}
