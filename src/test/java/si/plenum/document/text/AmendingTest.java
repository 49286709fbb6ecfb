package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Amendments to a change: what each treats otherwise, and what is left of a change when several are adopted. */
class AmendingTest {

    private final Sample rules = Sample.houseRules();
    private final DocumentText base = rules.text;
    private final Provision night = rules.paragraph("2", 1);
    private final Provision keys = rules.paragraph("3", 1);
    private final Provision loss = rules.paragraph("3", 2);
    private final Operation.Insert guests = insert(loss, "Gostje ključa nimajo.");
    private final List<Operation> main = List.of(
            Sample.replace(night, "Nočni mir je od 22. do 6. ure."),
            Sample.replace(keys, "Ključ ima član_ica."),
            guests);

    @Test
    void amendments_of_two_provisions_are_both_put_in_whichever_is_first() {
        var one = with(main, 0, Sample.replace(night, "Nočni mir je od 24. do 6. ure."));
        var other = with(main, 2, insert(guests, "Gostje dobijo ključ za en dan."));

        var both = both(one, other).orElseThrow();

        assertThat(both).isEqualTo(both(other, one).orElseThrow());
        assertThat(base.with(both).canonical())
                .contains("od 24. do 6. ure", "ključ za en dan", "Ključ ima član_ica.")
                .doesNotContain("Gostje ključa nimajo");
    }

    @Test
    void of_two_wordings_of_one_provision_the_second_meets_the_first() {
        var one = with(main, 0, Sample.replace(night, "Nočni mir je od 24. do 6. ure."));
        var other = with(main, 0, Sample.replace(night, "Nočnega miru ni."));

        assertThat(both(one, other)).isEmpty();
        assertThat(both(other, one)).isEmpty();
        assertThat(both(one, one)).contains(one);
    }

    @Test
    void what_an_amendment_leaves_out_is_not_changed_and_what_it_adds_comes_in() {
        var cleaning = Sample.replace(loss, "Izgubo ključa takoj sporoči.");
        var amended = List.of(main.get(0), cleaning, main.get(2));

        assertThat(Amending.differing(main, amended)).containsExactlyInAnyOrder(keys.id(), loss.id());
        var text = base.with(Amending.putInto(base, main, main, amended).orElseThrow());
        assertThat(text.find(keys.id())).contains(keys);
        assertThat(text.find(loss.id()).orElseThrow().text()).isEqualTo("Izgubo ključa takoj sporoči.");
    }

    @Test
    void what_comes_in_before_a_new_provision_pushes_it_on_and_is_no_other_wording_of_it() {
        var fresh = insert(loss, "Rezervni ključ je v pisarni.");
        var pushed = new Operation.Insert(
                guests.provision(), guests.kind(), guests.parent(), fresh.provision(), null, "", guests.text());
        var one = List.of(main.get(0), main.get(1), fresh, pushed);
        var other = with(main, 2, insert(guests, "Gostje dobijo ključ za en dan."));

        assertThat(Amending.differing(main, one)).containsExactly(fresh.provision());
        var text = base.with(both(one, other).orElseThrow());
        assertThat(texts(text.find(rules.article("3").id()).orElseThrow()))
                .endsWith("Rezervni ključ je v pisarni.", "Gostje dobijo ključ za en dan.");
        assertThat(base.with(both(other, one).orElseThrow())).isEqualTo(text);
    }

    @Test
    void two_that_come_in_at_one_place_stand_in_the_order_of_adoption() {
        var first = List.of(main.get(0), main.get(1), main.get(2), insert(keys, "Prvi."));
        var second = List.of(main.get(0), main.get(1), main.get(2), insert(keys, "Drugi."));

        var article = base.with(both(first, second).orElseThrow())
                .find(rules.article("3").id())
                .orElseThrow();

        assertThat(texts(article)).startsWith("Ključ ima član_ica.", "Prvi.", "Drugi.");
    }

    @Test
    void striking_an_article_meets_a_new_wording_in_it_whichever_is_first() {
        var one = List.of(main.get(0), Sample.repeal(rules.article("3")));
        var other = with(main, 2, insert(guests, "Gostje dobijo ključ za en dan."));

        assertThat(both(one, other)).isEmpty();
        assertThat(both(other, one)).isEmpty();
    }

    @Property(tries = 300)
    void amendments_that_do_not_meet_give_the_same_wording_in_either_order(@ForAll long seed) {
        var random = new Random(seed);
        var one = amended(random);
        var other = amended(random);
        var either = both(one, other);
        var turned = both(other, one);

        assertThat(either.isPresent()).isEqualTo(turned.isPresent());
        if (either.isEmpty()) return;
        var text = base.with(either.get());
        if (!atOnePlace(one, other)) assertThat(base.with(turned.orElseThrow())).isEqualTo(text);
        for (var change : List.of(one, other)) {
            var alone = base.with(change);
            Amending.differing(main, change)
                    .forEach(changed -> assertThat(text.find(changed).map(AmendingTest::words))
                            .isEqualTo(alone.find(changed).map(AmendingTest::words)));
        }
    }

    @Property(tries = 200)
    void amendments_of_different_standing_provisions_never_meet(@ForAll long seed) {
        var random = new Random(seed);
        var mine = with(main, 0, Sample.replace(night, "Nočni mir " + random.nextInt() + "."));
        var theirs = new ArrayList<>(with(main, 1, Sample.replace(keys, "Ključ " + random.nextInt() + ".")));
        theirs.add(Sample.replace(loss, "Izguba " + random.nextInt() + "."));

        assertThat(both(mine, theirs)).isPresent();
    }

    /** Rewords, leaves out, adds and strikes at random. */
    private List<Operation> amended(Random random) {
        var operations = new ArrayList<>(main);
        int steps = 1 + random.nextInt(2);
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(5)) {
                case 0 -> operations.replaceAll(each -> random.nextInt(3) == 0 ? reworded(each, random) : each);
                case 1 -> operations.removeIf(each -> random.nextInt(3) == 0);
                case 2 ->
                    add(operations, Sample.replace(rules.paragraph("2", 3), "Izjem ni " + random.nextInt(3) + "."));
                case 3 ->
                    add(operations, insert(random.nextBoolean() ? night : keys, "Novo " + random.nextInt() + "."));
                default -> {
                    operations.removeIf(each ->
                            each instanceof Operation.Insert || each.provision().equals(keys.id()));
                    add(operations, Sample.repeal(rules.article("3")));
                }
            }
            try {
                base.with(operations);
            } catch (LostFooting impossible) {
                return main;
            }
        }
        return operations;
    }

    private static void add(List<Operation> operations, Operation operation) {
        if (operations.stream().noneMatch(each -> each.provision().equals(operation.provision()))) {
            operations.add(operation);
        }
    }

    private Operation reworded(Operation operation, Random random) {
        String words = "Drugače " + random.nextInt(1000) + ".";
        return switch (operation) {
            case Operation.Insert insert -> insert(insert, words);
            case Operation.Replace replace -> new Operation.Replace(replace.provision(), "", words, replace.expects());
            default -> operation;
        };
    }

    private static boolean atOnePlace(List<Operation> one, List<Operation> other) {
        var places = new HashSet<ProvisionId>();
        one.stream()
                .filter(Operation.Insert.class::isInstance)
                .forEach(each -> places.add(((Operation.Insert) each).after()));
        return other.stream()
                .filter(Operation.Insert.class::isInstance)
                .map(Operation.Insert.class::cast)
                .anyMatch(each ->
                        one.stream().noneMatch(mine -> mine.provision().equals(each.provision()))
                                && places.contains(each.after()));
    }

    private Optional<List<Operation>> both(List<Operation> first, List<Operation> second) {
        var after = Amending.putInto(base, main, main, first).orElseThrow();
        return Amending.putInto(base, after, main, second);
    }

    private static List<Operation> with(List<Operation> operations, int place, Operation other) {
        var changed = new ArrayList<>(operations);
        changed.set(place, other);
        return List.copyOf(changed);
    }

    private Operation.Insert insert(Provision elder, String words) {
        return new Operation.Insert(
                Sample.newId(), elder.kind(), base.parents().get(elder.id()), elder.id(), null, "", words);
    }

    private static Operation.Insert insert(Operation.Insert same, String words) {
        return new Operation.Insert(
                same.provision(), same.kind(), same.parent(), same.after(), same.label(), "", words);
    }

    private static List<String> texts(Provision article) {
        return article.children().stream().map(Provision::text).toList();
    }

    private static String words(Provision provision) {
        return provision.heading() + "|" + provision.text() + "|" + provision.repealed();
    }
}
