package si.plenum.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.text.SloveneInstruction;

class TextEditsTest {

    private final DocumentText text = MarkdownText.parse("""
            # Hišni red

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 2. člen: Tišina

            (1) Nočni mir je od 23. do 6. ure.

            (2) Dovoljeno je:

            1. vaditi;
            2. nastopati.
            """, Numbering.SLOVENE);

    private final TextEdits edits = new TextEdits(text, List.of());

    private Provision article(String label) {
        return text.labelled(ProvisionKind.ARTICLE, label).orElseThrow();
    }

    private Provision paragraph(int number) {
        return article("2").children().get(number - 1);
    }

    private TextEdits.Place place(Provision provision, Provision parent) {
        return edits.in(parent.id()).stream()
                .filter(place -> place.id().equals(provision.id()))
                .findFirst()
                .orElseThrow();
    }

    private String instruction() {
        return SloveneInstruction.between(text, text.with(edits.operations())).wording();
    }

    @Test
    void nothing_done_or_typed_back_is_no_change() {
        assertThat(edits.operations()).isEmpty();
        edits.setText(paragraph(1).id(), "Drugače.");
        edits.setText(paragraph(1).id(), paragraph(1).text() + " ");
        assertThat(edits.operations()).isEmpty();
    }

    @Test
    void words_changed_are_one_operation_each() {
        edits.setText(paragraph(1).id(), "Mir je ponoči.");
        edits.setHeading(article("1").id(), "Namen reda");
        assertThat(instruction()).isEqualTo("""
                        Naslov 1. člena se spremeni tako, da se glasi: »Namen reda«.
                        V 2. členu se prvi odstavek spremeni tako, da se glasi: »(1) Mir je ponoči.«.""");
    }

    @Test
    void a_paragraph_can_come_before_and_after_another_and_an_empty_one_does_not_count() {
        var first = place(paragraph(1), article("2"));
        var before = edits.insertBeside(first, article("2").id(), true);
        var after = edits.insertBeside(first, article("2").id(), false);
        assertThat(edits.operations()).isEmpty();
        edits.setText(after, "Za prvim.");
        edits.setText(before, "Pred prvim.");
        assertThat(text.with(edits.operations())
                        .find(article("2").id())
                        .orElseThrow()
                        .children())
                .extracting(Provision::text)
                .containsExactly("Pred prvim.", "Nočni mir je od 23. do 6. ure.", "Za prvim.", "Dovoljeno je:");
        edits.takeBack(before);
        assertThat(edits.operations()).hasSize(1);
    }

    @Test
    void points_are_added_and_struck_where_they_stand() {
        var list = paragraph(2);
        var fresh = edits.insertBeside(place(list.children().getFirst(), list), list.id(), false);
        edits.setText(fresh, "snemati;");
        edits.setRepealed(list.children().getLast().id(), true);
        assertThat(instruction()).isEqualTo("""
                        V drugem odstavku 2. člena se za 1. točko doda nova 1.a točka, ki se glasi: »1.a snemati;«.
                        V drugem odstavku se 2. točka črta.""");
    }

    @Test
    void a_new_article_comes_with_its_paragraphs_and_a_struck_one_takes_its_own_along() {
        var first = edits.articles().getFirst();
        var fresh = edits.insertArticle(first, null);
        edits.setHeading(fresh, "Ključi");
        edits.setText(edits.in(fresh).getFirst().id(), "Ključ ima, kdor je v evidenci.");
        edits.setText(paragraph(1).id(), "Ne bo veljalo.");
        edits.setRepealed(article("2").id(), true);
        assertThat(instruction()).isEqualTo("""
                        Za 1. členom se doda nov 1.a člen, ki se glasi: »1.a člen (Ključi)
                        Ključ ima, kdor je v evidenci.«.
                        2. člen se črta.""");
    }

    @Test
    void a_draft_taken_up_again_goes_on_where_it_was() {
        var first = edits.articles().getFirst();
        var fresh = edits.insertArticle(first, null);
        edits.setText(edits.in(fresh).getFirst().id(), "Novo.");
        var one = edits.insertBeside(
                place(paragraph(1), article("2")), article("2").id(), false);
        edits.setText(one, "Ena.");
        var two = edits.insertBeside(
                new TextEdits.Place(one, ProvisionKind.PARAGRAPH, null),
                article("2").id(),
                false);
        edits.setText(two, "Dve.");
        edits.setRepealed(paragraph(2).id(), true);
        List<Operation> kept = edits.operations();
        assertThat(new TextEdits(text, kept).operations()).isEqualTo(kept);
    }

    private String after(List<Operation> operations) {
        return MarkdownText.render(text.with(operations));
    }

    @Test
    void a_paragraph_moves_to_another_article_with_the_words_that_were_typed() {
        edits.setText(paragraph(1).id(), "Mir je ponoči.");
        edits.move(
                paragraph(1).id(),
                article("1").id(),
                article("1").children().getFirst().id());
        assertThat(edits.in(article("1").id()))
                .extracting(TextEdits.Place::id)
                .endsWith(paragraph(1).id());
        assertThat(edits.movedOut(article("2"))).containsExactly(paragraph(1));
        assertThat(after(edits.operations())).contains("(2) Mir je ponoči.");
        assertThat(instruction()).isEqualTo("""
                        Dosedanje besedilo 1. člena postane prvi odstavek.
                        Prvi odstavek 2. člena se prestavi za prvi odstavek 1. člena in postane drugi odstavek 1. člena.
                        V 1. členu se drugi odstavek spremeni tako, da se glasi: »(2) Mir je ponoči.«.
                        V 2. členu dosedanji drugi odstavek postane prvi odstavek.""");
        assertThat(new TextEdits(text, edits.operations()).operations()).isEqualTo(edits.operations());
        edits.takeBackMove(paragraph(1).id());
        assertThat(edits.operations()).hasSize(1);
    }

    @Test
    void an_article_moves_with_a_new_label_and_a_new_heading() {
        edits.setHeading(article("1").id(), "Čemu služi");
        edits.move(article("1").id(), null, article("2").id());
        edits.setLabel(article("1").id(), "2.a");
        assertThat(text.with(edits.operations()).provisions())
                .extracting(Provision::label)
                .containsExactly("2", "2.a");
        assertThat(instruction()).startsWith("1. člen se prestavi za 2. člen in postane 2.a člen.");
        assertThat(new TextEdits(text, edits.operations()).operations()).isEqualTo(edits.operations());
    }

    @Test
    void labels_are_given_back_before_they_are_taken() {
        var points = paragraph(2).children();
        edits.setLabel(points.getFirst().id(), "2");
        edits.setLabel(points.getLast().id(), "3");
        edits.setText(points.getLast().id(), "peti.");
        assertThat(after(edits.operations())).contains("2. vaditi;", "3. peti.");
        assertThat(new TextEdits(text, edits.operations()).operations()).isEqualTo(edits.operations());
        edits.setLabel(points.getFirst().id(), "1");
        assertThat(edits.operations()).hasSize(2);
    }

    @Test
    void what_leaves_a_struck_article_first_stays() {
        edits.move(paragraph(1).id(), article("1").id(), null);
        edits.setRepealed(article("2").id(), true);
        var now = text.with(edits.operations());
        assertThat(now.find(paragraph(1).id())).isPresent();
        assertThat(now.find(article("2").id()).orElseThrow().repealed()).isTrue();
    }

    @Test
    void what_is_put_back_where_it_was_is_no_change() {
        edits.move(paragraph(1).id(), article("2").id(), paragraph(2).id());
        assertThat(edits.operations()).hasSize(1);
        edits.move(paragraph(1).id(), article("2").id(), null);
        assertThat(edits.operations()).isEmpty();
    }

    @Test
    void what_is_new_stays_in_order_when_what_it_stood_behind_moves_away() {
        var fresh = edits.insertBeside(
                place(paragraph(1), article("2")), article("2").id(), false);
        edits.setText(fresh, "Novo.");
        edits.move(paragraph(1).id(), article("2").id(), paragraph(2).id());
        assertThat(text.with(edits.operations())
                        .find(article("2").id())
                        .orElseThrow()
                        .children())
                .extracting(Provision::text)
                .containsExactly("Novo.", "Dovoljeno je:", "Nočni mir je od 23. do 6. ure.");
    }

    @Test
    void destinations_leave_out_the_place_itself_and_all_that_is_in_it() {
        var point = place(paragraph(2).children().getFirst(), paragraph(2));
        assertThat(Destination.of(edits, point))
                .containsExactly(new Destination(
                        paragraph(2).id(), paragraph(2).children().getLast().id()));
        var moving = place(paragraph(1), article("2"));
        assertThat(Destination.of(edits, moving))
                .containsExactly(
                        new Destination(article("1").id(), null),
                        new Destination(
                                article("1").id(),
                                article("1").children().getFirst().id()),
                        new Destination(article("2").id(), paragraph(2).id()));
    }

    @Test
    void a_move_under_itself_is_kept_as_it_came_until_it_is_taken_back() {
        var list = paragraph(2);
        var move = new Operation.Move(list.id(), list.children().getFirst().id(), null, null, list.treeHash());
        var typed = new TextEdits(text, List.of(move));
        typed.setText(paragraph(1).id(), "Mir je ponoči.");
        assertThat(typed.operations()).hasSize(2).contains(move);
        assertThat(typed.isToMove(list.id())).isTrue();
        typed.takeBackMove(list.id());
        assertThat(typed.operations()).hasSize(1);
    }
}
