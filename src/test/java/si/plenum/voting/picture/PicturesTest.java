package si.plenum.voting.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import si.plenum.voting.picture.Bars.Bar;
import si.plenum.voting.picture.Chains.Chain;
import si.plenum.voting.picture.Flow.Box;
import si.plenum.voting.picture.Flow.Round;
import si.plenum.voting.picture.Flow.Standing;

class PicturesTest {

    @Test
    void a_bar_is_as_long_as_its_share_and_its_number_is_printed() throws Exception {
        var picture = read(Bars.svg(
                "Stolpci",
                List.of(new Bar("Oder", "30", number("30"), true), new Bar("Klet", "12", number("12"), false)),
                number("40"),
                null));

        assertThat(widths(picture, "bar-won")).containsExactly("75.00%");
        assertThat(widths(picture, "bar-other")).containsExactly("30.00%");
        assertThat(texts(picture)).containsExactly("Oder", "30", "Klet", "12");
        assertThat(picture.getDocumentElement().getAttribute("aria-label")).isEqualTo("Stolpci");
    }

    @Test
    void a_bar_without_a_whole_is_empty_and_none_is_longer_than_the_picture() throws Exception {
        var none = read(Bars.svg("", List.of(new Bar("Oder", "0", BigDecimal.ZERO, false)), BigDecimal.ZERO, null));
        var much = read(Bars.svg("", List.of(new Bar("Oder", "9", number("9"), true)), number("3"), null));

        assertThat(widths(none, "bar-other")).containsExactly("0%");
        assertThat(widths(much, "bar-won")).containsExactly("100%");
    }

    @Test
    void the_threshold_is_marked_at_its_place() throws Exception {
        var picture = read(Bars.svg(
                "",
                List.of(new Bar("Oder", "30", number("30"), true)),
                number("40"),
                new Bars.Mark(number("20.5"), "prag 21")));

        assertThat(attributes(picture, "line", "x1")).containsOnly("51.25%");
        assertThat(texts(picture)).contains("prag 21");
    }

    @Test
    void long_names_are_broken_and_cut_because_a_picture_breaks_no_lines() {
        assertThat(Drawing.lines("Prednost imajo dogodki, ki jih pripravita vsaj dva kolektiva skupaj", 34))
                .containsExactly("Prednost imajo dogodki, ki jih", "pripravita vsaj dva kolektiva sku…");
        assertThat(Drawing.lines("Oder", 34)).containsExactly("Oder");
        assertThat(Drawing.lines("a".repeat(80), 34)).hasSize(2);
    }

    @Test
    void projects_fill_the_budget_one_after_another() throws Exception {
        var picture = read(Stack.svg(
                "Proračun",
                List.of(
                        new Stack.Part("A", number("2500"), true),
                        new Stack.Part("B", number("5000"), true),
                        new Stack.Part("C", number("500"), true)),
                number("10000"),
                "Razdeljeno 8.000 EUR",
                "od 10.000 EUR"));

        assertThat(widths(picture, "stack-full")).containsExactly("25.00%", "50.00%", "5.00%");
        assertThat(texts(picture)).contains("A", "B", "Razdeljeno 8.000 EUR").doesNotContain("C");
    }

    @Test
    void a_pair_is_split_by_its_votes_and_a_skipped_one_is_hatched() throws Exception {
        var picture = read(Duels.svg(
                "",
                List.of(
                        new Duels.Duel("N 58", "M 42", "drži", 58, 42, true),
                        new Duels.Duel("K 51", "C 49", "preskočeno", 51, 49, false))));

        assertThat(widths(picture, "bar-won")).containsExactly("58.00%");
        assertThat(attributes(picture, "rect", "fill")).anyMatch(fill -> fill.startsWith("url(#hatch-"));
    }

    @Test
    void every_link_of_a_path_has_its_number_and_the_weakest_is_broken() throws Exception {
        var chain = new Chain(List.of("E", "D", "A"), List.of(31L, 25L));
        var picture = read(Chains.svg("", List.of(new Chains.Pair("E pred A: 25 proti 24", List.of(chain)))));

        assertThat(chain.strength()).isEqualTo(25);
        assertThat(texts(picture)).containsExactly("E pred A: 25 proti 24", "31", "25", "E", "D", "A");
        assertThat(attributes(picture, "path", "class")).containsExactly("link", "f-ink", "link link-weak", "f-ink");
    }

    @Test
    void a_path_that_goes_nowhere_is_refused() {
        assertThatThrownBy(() -> new Chain(List.of("A"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chain(List.of("A", "B"), List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_round_is_a_strip_and_what_moves_on_is_hatched() throws Exception {
        var picture = read(Flow.svg(
                "Krogi",
                List.of(
                        new Round(
                                "1. krog",
                                List.of(
                                        box("A", "6", Standing.ELECTED),
                                        box("B", "3", Standing.RUNNING),
                                        box("C", "1", Standing.LEAVING)),
                                BigDecimal.ZERO,
                                "0",
                                List.of()),
                        new Round(
                                "2. krog",
                                List.of(box("A", "6", Standing.ELECTED), box("B", "3.5", Standing.ELECTED)),
                                number("0.5"),
                                "0,5",
                                List.of(
                                        new Flow.Move("C", "B", number("0.5")),
                                        new Flow.Move("C", "", number("0.5")))))));

        assertThat(widths(picture, "flow-elected")).hasSize(3);
        assertThat(widths(picture, "flow-leaving")).hasSize(1);
        assertThat(widths(picture, "flow-lost")).hasSize(1);
        assertThat(attributes(picture, "path", "class")).containsExactly("flow-keep", "flow-keep", "s-ink", "s-ink");
        assertThat(texts(picture)).contains("1. krog", "A 6", "B 3", "C 1", "2. krog", "B 3.5");
    }

    @Test
    void every_strip_stays_inside_the_picture() throws Exception {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < 20; i++) boxes.add(box("K" + i, String.valueOf(i), Standing.RUNNING));
        var picture = read(Flow.svg("", List.of(new Round("1. krog", boxes, number("7"), "7", List.of()))));

        var rects = picture.getElementsByTagName("rect");
        for (int i = 2; i < rects.getLength(); i++) {
            var rect = (Element) rects.item(i);
            assertThat(Double.parseDouble(rect.getAttribute("x")) + Double.parseDouble(rect.getAttribute("width")))
                    .isLessThanOrEqualTo(Drawing.WIDTH);
        }
    }

    @Test
    void rounds_without_a_vote_have_no_picture() {
        assertThat(Flow.svg("", List.of())).isEmpty();
        assertThat(Flow.svg(
                        "",
                        List.of(new Round(
                                "", List.of(box("A", "0", Standing.RUNNING)), BigDecimal.ZERO, "0", List.of()))))
                .isEmpty();
    }

    @Test
    void dice_show_what_was_typed_and_leave_the_others_empty() throws Exception {
        var picture = read(Dice.svg("3 od 10", List.of(1, 6, 3), 10));

        assertThat(widths(picture, "flow-running")).hasSize(3);
        assertThat(widths(picture, "flow-leaving")).hasSize(7);
        assertThat(attributes(picture, "circle", "class")).hasSize(1 + 6 + 3);
    }

    @Test
    void words_cannot_break_out_and_no_picture_has_a_style_of_its_own() throws Exception {
        var evil = "\"><script>x</script>";
        var picture = Bars.svg(evil, List.of(new Bar(evil, evil, BigDecimal.ONE, true)), BigDecimal.ONE, null);

        assertThat(picture).doesNotContain("<script").doesNotContain("style=");
        assertThat(texts(read(picture))).containsExactly(evil, evil);
    }

    @Test
    void the_same_result_is_the_same_picture_so_that_pages_can_be_cached() {
        var bars = List.of(new Bar("Oder", "1", BigDecimal.ONE, true));

        assertThat(Bars.svg("a", bars, BigDecimal.ONE, null)).isEqualTo(Bars.svg("a", bars, BigDecimal.ONE, null));
    }

    private static Box box(String code, String votes, Standing standing) {
        return new Box(code, number(votes), votes, standing);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> widths(Document picture, String className) {
        var found = new ArrayList<String>();
        var rects = picture.getElementsByTagName("rect");
        for (int i = 0; i < rects.getLength(); i++) {
            var rect = (Element) rects.item(i);
            if (rect.getAttribute("class").equals(className)) found.add(rect.getAttribute("width"));
        }
        return found;
    }

    private static List<String> attributes(Document picture, String tag, String name) {
        var found = new ArrayList<String>();
        var elements = picture.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            found.add(((Element) elements.item(i)).getAttribute(name));
        }
        return found;
    }

    private static List<String> texts(Document picture) {
        var found = new ArrayList<String>();
        var elements = picture.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            var words = elements.item(i).getTextContent();
            if (!words.isEmpty()) found.add(words);
        }
        return found;
    }
}
