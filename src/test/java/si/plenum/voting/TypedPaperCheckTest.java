package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.rules.Method;
import si.plenum.voting.TypedPaperCheck.Flaw;
import si.plenum.voting.TypedPaperCheck.Part;

/** What is typed becomes a ballot paper, or each field says what it lacks. */
class TypedPaperCheckTest {

    @Test
    void blank_lines_are_left_out_and_what_is_left_empty_has_its_usual_meaning() {
        var typed = paper("", "", option(" Prva ", " opis ", ""), option("", "", ""), option("Druga", "", ""));

        var paper = TypedPaperCheck.paper(Method.SCHULZE, typed);

        assertThat(paper.options()).extracting(BallotOption::name).containsExactly("Prva", "Druga");
        assertThat(paper.options()).extracting(BallotOption::description).containsExactly("opis", null);
        assertThat(paper.seats()).isEqualTo(1);
        assertThat(paper.max()).isEqualTo(2);
        assertThat(TypedPaperCheck.paper(Method.SCHULZE, TypedPaper.of(paper))).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({"1500, 1500", "1.500, 1500", "1 500 €, 1500", "12.500.000, 12500000"})
    void amounts_are_read_as_people_write_them(String typed, long euros) {
        var paper = new TypedPaper(List.of(option("Mural", "", typed)), "", "", "", "", typed);

        var whole = TypedPaperCheck.paper(Method.EQUAL_SHARES, paper);

        assertThat(whole.budget()).isEqualTo(euros);
        assertThat(whole.options().getFirst().cost()).isEqualTo(euros);
        assertThat(TypedPaperCheck.paper(Method.EQUAL_SHARES, TypedPaper.of(whole)))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"1.5", "'1,5'", "tisoč", "0", "-3", "99999999999999999999"})
    void other_amounts_are_not_guessed(String typed) {
        var paper = new TypedPaper(List.of(option("Mural", "", typed)), "", "", "", "", "100");

        assertThat(TypedPaperCheck.flaws(Method.EQUAL_SHARES, paper))
                .extracting(Flaw::part, flaw -> flaw.reason().key())
                .containsExactly(tuple(Part.COST, "error.paper.cost"));
    }

    @Test
    void every_field_that_lacks_something_is_named_in_the_order_of_the_form() {
        var typed = new TypedPaper(
                List.of(option("Ista", "", "5"), option("", "brez imena", ""), option("Ista", "x".repeat(501), "")),
                "nič",
                "",
                "5",
                "1",
                "");

        assertThat(TypedPaperCheck.flaws(Method.SCORE, typed))
                .extracting(Flaw::part, Flaw::option, flaw -> flaw.reason().key())
                .containsExactly(
                        tuple(Part.NAME, 1, "error.paper.name"),
                        tuple(Part.NAME, 2, "error.paper.twice"),
                        tuple(Part.DESCRIPTION, 2, "error.too.long"),
                        tuple(Part.SCALE, null, "error.paper.scale"),
                        tuple(Part.SEATS, null, "error.paper.seats"));
        assertThat(TypedPaperCheck.flaws(Method.EQUAL_SHARES, typed))
                .extracting(Flaw::part, Flaw::option)
                .contains(tuple(Part.COST, 1), tuple(Part.COST, 2), tuple(Part.BUDGET, null));
    }

    @Test
    void nobody_may_choose_more_than_there_are_and_without_options_there_is_no_paper() {
        assertRefused(
                () -> TypedPaperCheck.paper(Method.APPROVAL, paper("1", "3", option("A", "", ""), option("B", "", ""))),
                "error.paper.max");
        assertRefused(
                () -> TypedPaperCheck.paper(Method.APPROVAL, TypedPaper.empty(Method.APPROVAL)), "error.paper.empty");
    }

    @Test
    void the_written_form_gives_back_what_was_typed() {
        var typed = paper("x", " ", option("Prva\u0000", "š", "1,5"), option("", "", ""));

        assertThat(TypedPaperJson.read(TypedPaperJson.write(typed))).isEqualTo(typed);
        assertThat(typed.options().getFirst().name()).isEqualTo("Prva");
    }

    private static TypedPaper paper(String seats, String max, TypedPaper.Option... options) {
        return new TypedPaper(List.of(options), seats, max, "", "", "");
    }

    private static TypedPaper.Option option(String name, String description, String cost) {
        return new TypedPaper.Option(new OptionId(UUID.randomUUID()), name, description, cost);
    }
}
