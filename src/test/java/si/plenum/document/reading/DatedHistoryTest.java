package si.plenum.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Operation;
import si.plenum.document.text.SloveneInstruction;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.TimedOperation;
import si.plenum.document.text.Timeline;
import si.plenum.platform.Refused;

class DatedHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final String FOUNDING = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 2. člen: Tišina

            (1) Nočni mir je od 23. do 6. ure.

            (2) V tem času ni dovoljeno:

            1. vaditi;
            2. nastopati.

            ### 3. člen: Kazen

            Kdor moti, plača globo.

            ## II. Končno

            ### 4. člen

            Ta red velja naslednji dan.
            """;

    private static final String SECOND = FOUNDING.replace("23. do 6.", "22. do 6.")
            .replace("2. nastopati.", "2. nastopati;\n3. snemati.")
            .replace("### 3. člen: Kazen\n\nKdor moti, plača globo.", """
                    ### 2.a člen: Izjeme

                    Svet lahko dovoli izjemo za prireditev.

                    ### 3. člen (črtan)""");

    private static final String THIRD = SECOND.replace("(1) Nočni mir je od 22. do 6. ure.", "(1) (črtan)")
            .replace("# Hišni red\n", "# Hišni red\n\nPlenum sprejema:\n")
            .replace("## II. Končno", "## II. Končne določbe");

    @Test
    void each_text_comes_back_on_its_days_and_the_steps_are_those_a_lawyer_would_write() {
        var history = History.of(List.of(text(0, FOUNDING), text(1, SECOND), text(2, THIRD)));
        assertThat(history.unsure()).isEmpty();
        assertThat(history.amendments())
                .extracting(amendment ->
                        amendment.operations().stream().map(Operation::code).toList())
                .containsExactly(
                        List.of("replace", "replace", "insert", "insert", "insert", "repeal"),
                        List.of("insert", "repeal", "replace"));
        assertThat(SloveneInstruction.between(
                                history.founding().text(),
                                history.amendments().getFirst().result())
                        .wording())
                .contains("Za 2. členom se doda nov 2.a člen", "3. člen se črta");

        var acts = acts(history);
        var start = DocumentText.empty("Hišni red", Numbering.SLOVENE);
        for (int day = 0; day < 30; day++) {
            var expected = day < 10 ? FOUNDING : day < 20 ? SECOND : THIRD;
            assertThat(MarkdownText.render(Timeline.textOn(start, acts, FIRST.plusDays(day))))
                    .as("day %d", day)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_provision_with_the_same_words_elsewhere_is_moved_and_a_new_number_is_a_renumbering() {
        var moved = FOUNDING.replace("\n### 3. člen: Kazen\n\nKdor moti, plača globo.\n", "")
                .replace("### 4. člen\n", "### 3. člen: Kazen\n\nKdor moti, plača globo.\n\n### 5. člen: Veljavnost\n");
        var history = History.of(List.of(text(0, FOUNDING), text(1, moved)));
        assertThat(history.amendments().getFirst().operations())
                .extracting(Operation::code)
                .contains("move", "renumber")
                .doesNotContain("insert", "repeal");
    }

    @Test
    void other_words_at_the_same_place_are_listed_for_a_person() {
        var other = FOUNDING.replace("Kdor moti, plača globo.", "Svet vodi evidenco ključev ter omaric.");
        var history = History.of(List.of(text(0, FOUNDING), text(1, other)));
        assertThat(history.unsure()).singleElement().satisfies(pair -> {
            assertThat(pair.address()).isEqualTo("3. člen");
            assertThat(pair.percent()).isLessThan(50);
        });
    }

    @Test
    void headings_of_another_tradition_are_counted_and_come_back_word_for_word() {
        var source =
                "# The Charter\n\n**We** do\nordain:\n\n## Article. I.\n\n**Section. 1.**  All\npowers.\n\nNext.\n\n## Article. II.\n\nEnd.\n";
        var later = source.replace("Next.", "Next words.") + "\n## Article. III.\n\nAdded.\n";
        var first = DatedText.read(FIRST, "a.md", source, Numbering.LATIN);
        var second = DatedText.read(FIRST.plusDays(10), "b.md", later, Numbering.LATIN);
        assertThat(List.of(first.isWhole(), second.isWhole())).containsOnly(true);
        var history = History.of(List.of(first, second));
        assertThat(history.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.operations())
                    .extracting(Operation::code)
                    .containsExactly("replace", "insert", "insert");
            assertThat(History.readsAs(amendment.result(), second)).isTrue();
            assertThat(History.readsAs(amendment.result(), first)).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"error.history.same", "error.history.title", "error.history.days"})
    void what_is_no_history_names_its_file(String key) {
        var second = switch (key) {
            case "error.history.title" -> text(1, SECOND.replace("# Hišni red", "# Kućni red"));
            case "error.history.days" -> text(0, SECOND);
            default -> text(1, FOUNDING);
        };
        assertThatThrownBy(() -> History.of(List.of(text(0, FOUNDING), second)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.arguments()).containsEntry("file", second.name());
                });
    }

    private static DatedText text(int number, String markdown) {
        return DatedText.read(FIRST.plusDays(10L * number), "text-" + number + ".md", markdown, Numbering.SLOVENE);
    }

    private static List<TimedAct> acts(History history) {
        var acts = new ArrayList<TimedAct>();
        acts.add(act(1, FIRST, history.founding().text().asInserts()));
        for (var amendment : history.amendments()) {
            acts.add(act(acts.size() + 1, amendment.source().day(), amendment.operations()));
        }
        return acts;
    }

    private static TimedAct act(int seq, LocalDate day, List<Operation> operations) {
        var timed = operations.stream()
                .map(operation -> new TimedOperation(UUID.randomUUID(), operation, null))
                .toList();
        return new TimedAct(seq, seq - 1, day, null, timed);
    }
}
