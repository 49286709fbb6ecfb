package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SloveneInstructionTest {

    private final Sample rules = Sample.houseRules();

    private String instruction(List<Operation> operations) {
        return SloveneInstruction.between(rules.text, rules.text.with(operations))
                .wording();
    }

    private String english(List<Operation> operations) {
        return EnglishInstruction.between(rules.text, rules.text.with(operations))
                .wording();
    }

    @Test
    void articles_are_inserted_in_singular_dual_and_plural() {
        assertThat(instruction(rules.articlesAfter("1", "Ena.")))
                .isEqualTo("Za 1. členom se doda nov 1.a člen, ki se glasi: »1.a člen\nEna.«.");
        assertThat(instruction(rules.articlesAfter("1", "Ena.", "Dve.")))
                .startsWith("Za 1. členom se dodata nova 1.a in 1.b člen, ki se glasita: »");
        assertThat(instruction(rules.articlesAfter("1", "Ena.", "Dve.", "Tri.")))
                .startsWith("Za 1. členom se dodajo novi 1.a, 1.b in 1.c člen, ki se glasijo: »");
        assertThat(instruction(rules.articlesAfter("1", "1", "2", "3", "4")))
                .startsWith("Za 1. členom se dodajo novi 1.a, 1.b, 1.c in 1.č člen, ki se glasijo: »");
        assertThat(instruction(rules.articlesAfter("4", "Ena.")))
                .startsWith("Za 4. členom se doda nov 5. člen, ki se glasi: »");
    }

    @Test
    void a_paragraph_is_inserted_and_those_behind_it_get_new_numbers() {
        var article = rules.article("2");
        assertThat(instruction(List.of(Sample.paragraphIn(article, rules.paragraph("2", 2), "Novo."))))
                .isEqualTo("""
                        V 2. členu se za drugim odstavkom doda nov tretji odstavek, ki se glasi: »(3) Novo.«.
                        Dosedanji tretji odstavek postane četrti odstavek.""");
        assertThat(instruction(List.of(Sample.paragraphIn(article, null, "Novo."))))
                .isEqualTo("""
                        V 2. členu se pred prvim odstavkom doda nov prvi odstavek, ki se glasi: »(1) Novo.«.
                        Dosedanji prvi, drugi in tretji odstavek postanejo drugi, tretji in četrti odstavek.""");
    }

    @Test
    void two_and_three_paragraphs_take_the_dual_and_the_plural() {
        var article = rules.article("3");
        var first = (Operation.Insert) Sample.paragraphIn(article, rules.paragraph("3", 2), "Ena.");
        var second = new Operation.Insert(
                Sample.newId(), ProvisionKind.PARAGRAPH, article.id(), first.provision(), null, "", "Dve.");
        var third = new Operation.Insert(
                Sample.newId(), ProvisionKind.PARAGRAPH, article.id(), second.provision(), null, "", "Tri.");
        assertThat(instruction(List.of(first, second)))
                .isEqualTo(
                        "V 3. členu se za drugim odstavkom dodata nova tretji in četrti odstavek, ki se glasita: »(3) Ena.\n(4) Dve.«.");
        assertThat(instruction(List.of(first, second, third)))
                .startsWith(
                        "V 3. členu se za drugim odstavkom dodajo novi tretji, četrti in peti odstavek, ki se glasijo: »");
    }

    @Test
    void a_lone_paragraph_gets_a_number_when_another_comes_beside_it() {
        assertThat(instruction(List.of(Sample.paragraphIn(rules.article("1"), rules.paragraph("1", 1), "Novo."))))
                .isEqualTo("""
                        Dosedanje besedilo 1. člena postane prvi odstavek.
                        Za prvim odstavkom se doda nov drugi odstavek, ki se glasi: »(2) Novo.«.""");
    }

    @Test
    void points_are_feminine() {
        var list = rules.paragraph("2", 2);
        var last = list.children().getLast();
        var first = (Operation.Insert) Sample.pointIn(list, last, "ena;");
        var second = new Operation.Insert(
                Sample.newId(), ProvisionKind.POINT, list.id(), first.provision(), null, "", "dve;");
        var third = new Operation.Insert(
                Sample.newId(), ProvisionKind.POINT, list.id(), second.provision(), null, "", "tri;");
        assertThat(instruction(List.of(first)))
                .isEqualTo("V drugem odstavku 2. člena se za 3. točko doda nova 4. točka, ki se glasi: »4. ena;«.");
        assertThat(instruction(List.of(first, second)))
                .startsWith("V drugem odstavku 2. člena se za 3. točko dodata novi 4. in 5. točka, ki se glasita: »");
        assertThat(instruction(List.of(first, second, third)))
                .startsWith(
                        "V drugem odstavku 2. člena se za 3. točko dodajo nove 4., 5. in 6. točka, ki se glasijo: »");
        assertThat(instruction(List.of(Sample.replace(list.children().get(1), "peti;"))))
                .isEqualTo("V drugem odstavku 2. člena se 2. točka spremeni tako, da se glasi: »2. peti;«.");
        assertThat(instruction(List.of(Sample.repeal(list.children().get(1)))))
                .isEqualTo("V drugem odstavku 2. člena se 2. točka črta.");
    }

    @Test
    void a_chapter_is_neuter() {
        var id = Sample.newId();
        var chapter = new Operation.Insert(
                id, ProvisionKind.CHAPTER, null, rules.chapter("I").id(), null, "Vmesno", "");
        assertThat(instruction(List.of(chapter)))
                .isEqualTo("Za I. poglavjem se doda novo I.a poglavje, ki se glasi: »I.a Vmesno«.");
        var other = new Operation.Insert(Sample.newId(), ProvisionKind.CHAPTER, null, id, null, "Še eno", "");
        assertThat(instruction(List.of(chapter, other)))
                .startsWith("Za I. poglavjem se dodata novi I.a in I.b poglavje, ki se glasita: »");
        assertThat(instruction(List.of(Sample.repeal(rules.chapter("I"))))).isEqualTo("I. poglavje se črta.");
    }

    @Test
    void an_article_is_replaced_whole_when_all_its_paragraphs_are() {
        assertThat(instruction(List.of(Sample.replace(rules.paragraph("1", 1), "Drugače."))))
                .isEqualTo("1. člen se spremeni tako, da se glasi: »1. člen (Namen)\nDrugače.«.");
        var both = List.of(
                Sample.replace(rules.paragraph("3", 1), "Ena."), Sample.replace(rules.paragraph("3", 2), "Dve."));
        assertThat(instruction(both))
                .isEqualTo("3. člen se spremeni tako, da se glasi: »3. člen (Ključi)\n(1) Ena.\n(2) Dve.«.");
        var three = new ArrayList<>(both);
        three.add(Sample.replace(rules.paragraph("4", 1), "Štiri."));
        assertThat(instruction(three)).startsWith("3. in 4. člen se spremenita tako, da se glasita: »3. člen (Ključi)");
        three.add(Sample.replace(rules.paragraph("1", 1), "Ena."));
        assertThat(instruction(three)).startsWith("1., 3. in 4. člen se spremenijo tako, da se glasijo: »1. člen");
    }

    @Test
    void a_paragraph_a_heading_and_the_words_before_a_list_are_replaced() {
        assertThat(instruction(List.of(Sample.replace(rules.paragraph("3", 2), "Sporoči takoj."))))
                .isEqualTo("V 3. členu se drugi odstavek spremeni tako, da se glasi: »(2) Sporoči takoj.«.");
        assertThat(instruction(List.of(Sample.replace(rules.article("3"), "Ključi in kartice"))))
                .isEqualTo("Naslov 3. člena se spremeni tako, da se glasi: »Ključi in kartice«.");
        assertThat(instruction(List.of(Sample.replace(rules.paragraph("2", 2), "V dvorani se sme:"))))
                .isEqualTo(
                        "V 2. členu se napovedni stavek drugega odstavka spremeni tako, da se glasi: »(2) V dvorani se sme:«.");
    }

    @Test
    void striking_counts_too() {
        assertThat(instruction(List.of(Sample.repeal(rules.article("1"))))).isEqualTo("1. člen se črta.");
        assertThat(instruction(List.of(Sample.repeal(rules.article("1")), Sample.repeal(rules.article("3")))))
                .isEqualTo("1. in 3. člen se črtata.");
        assertThat(instruction(List.of(
                        Sample.repeal(rules.article("1")),
                        Sample.repeal(rules.article("3")),
                        Sample.repeal(rules.article("4")))))
                .isEqualTo("1., 3. in 4. člen se črtajo.");
        assertThat(instruction(List.of(Sample.repeal(rules.paragraph("2", 1)), Sample.repeal(rules.paragraph("2", 2)))))
                .isEqualTo("V 2. členu se prvi in drugi odstavek črtata.");
    }

    @Test
    void an_article_is_named_once() {
        assertThat(instruction(List.of(
                        Sample.replace(rules.paragraph("2", 1), "Mir je ponoči."),
                        Sample.repeal(rules.paragraph("2", 3)))))
                .isEqualTo("""
                        V 2. členu se prvi odstavek spremeni tako, da se glasi: »(1) Mir je ponoči.«.
                        Tretji odstavek se črta.""");
    }

    @Test
    void moving_and_renumbering_have_their_sentences() {
        var article = rules.article("1");
        var move = new Operation.Move(
                article.id(), rules.chapter("I").id(), rules.article("3").id(), "3.a", article.treeHash());
        assertThat(instruction(List.of(move))).isEqualTo("1. člen se prestavi za 3. člen in postane 3.a člen.");
        var renumber = new Operation.Renumber(
                rules.article("4").id(), "5", rules.article("4").ownHash());
        assertThat(instruction(List.of(renumber))).isEqualTo("Dosedanji 4. člen postane 5. člen.");
        var point = rules.paragraph("2", 2).children().getLast();
        assertThat(instruction(List.of(new Operation.Renumber(point.id(), "4", point.ownHash()))))
                .isEqualTo("V drugem odstavku 2. člena dosedanja 3. točka postane 4. točka.");
        var all = new ArrayList<Operation>();
        for (int label = 4; label >= 1; label--) {
            var each = rules.article(String.valueOf(label));
            all.add(new Operation.Renumber(each.id(), String.valueOf(label + 1), each.ownHash()));
        }
        assertThat(instruction(all)).isEqualTo("Dosedanji 1. do 4. člen postanejo 2. do 5. člen.");
    }

    @Test
    void a_move_to_another_article_names_both_places() {
        var paragraph = rules.paragraph("3", 2);
        var move = new Operation.Move(
                paragraph.id(), rules.article("2").id(), rules.paragraph("2", 1).id(), null, paragraph.treeHash());
        assertThat(instruction(List.of(move))).isEqualTo("""
                        Drugi odstavek 3. člena se prestavi za prvi odstavek 2. člena in postane drugi odstavek 2. člena.
                        V 2. členu dosedanji drugi in tretji odstavek postaneta tretji in četrti odstavek.""");
        assertThat(english(List.of(move))).isEqualTo("""
                        Article 3, paragraph 2 is moved after Article 2, paragraph 1 and becomes Article 2, paragraph 2.
                        The present Article 2, paragraphs 2 and 3 become paragraphs 3 and 4.""");
    }

    @Test
    void which_of_two_neighbours_was_moved_the_operation_says() {
        var first = rules.paragraph("3", 1);
        var second = rules.paragraph("3", 2);
        var article = rules.article("3").id();
        var down = new Operation.Move(first.id(), article, second.id(), null, first.treeHash());
        var up = new Operation.Move(second.id(), article, null, null, second.treeHash());
        assertThat(moved(down)).containsExactly(first.id());
        assertThat(moved(up)).containsExactly(second.id());
        var after = rules.text.with(List.of(up));
        assertThat(SloveneInstruction.between(rules.text, after, List.of(up)).wording())
                .startsWith("""
                V 3. členu se drugi odstavek prestavi pred prvi odstavek in postane prvi odstavek.""");
    }

    private List<ProvisionId> moved(Operation move) {
        var redline = Redline.between(rules.text, rules.text.with(List.of(move)), List.of(move));
        return redline.lines().stream()
                .filter(Redline.Line::moved)
                .filter(line -> line.from().startsWith("3. člen, "))
                .map(Redline.Line::id)
                .toList();
    }

    @Test
    void articles_cited_by_a_label_that_is_gone_are_listed_unless_the_citing_words_change_too() {
        var renumber = new Operation.Renumber(
                rules.article("1").id(), "5", rules.article("1").ownHash());
        var left = Citations.leftWrong(rules.text, rules.text.with(List.of(renumber)));
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().article().id()).isEqualTo(rules.article("1").id());
        assertThat(left.getFirst().citing())
                .extracting(Provision::id)
                .containsExactly(rules.paragraph("2", 3).id());
        var mended =
                List.of(renumber, Sample.replace(rules.paragraph("2", 3), "Izjemo po 5. členu dovoli koordinacija."));
        assertThat(Citations.leftWrong(rules.text, rules.text.with(mended))).isEmpty();
    }

    @Test
    void english_says_the_same() {
        assertThat(english(rules.articlesAfter("1", "Ena.")))
                .isEqualTo("After Article 1, a new Article 1.a is inserted: “1.a člen\nEna.”.");
        assertThat(english(List.of(Sample.replace(rules.paragraph("3", 2), "Sporoči takoj."))))
                .isEqualTo("Article 3, paragraph 2 is amended to read: “(2) Sporoči takoj.”.");
        assertThat(english(List.of(Sample.repeal(rules.paragraph("2", 1)), Sample.repeal(rules.paragraph("2", 2)))))
                .isEqualTo("Article 2, paragraphs 1 and 2 are repealed.");
    }

    @Test
    void the_title_of_an_act_counts_changes_and_additions() {
        var one = Sample.repeal(rules.article("1"));
        var two = Sample.repeal(rules.article("3"));
        var added = rules.articlesAfter("2", "Novo.");
        assertThat(ActTitle.slovene(List.of(one), "Hišnega reda")).isEqualTo("Akt o spremembi Hišnega reda");
        assertThat(ActTitle.slovene(List.of(one, two), "Hišnega reda")).isEqualTo("Akt o spremembah Hišnega reda");
        assertThat(ActTitle.slovene(added, "Hišnega reda")).isEqualTo("Akt o dopolnitvi Hišnega reda");
        var all = new ArrayList<>(List.of(one, two));
        all.addAll(added);
        assertThat(ActTitle.slovene(all, "Hišnega reda")).isEqualTo("Akt o spremembah in dopolnitvi Hišnega reda");
    }
}
