package si.plenum.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AkomaNtosoTest {

    private static final AkomaNtoso.Work WORK = new AkomaNtoso.Work(
            "hisni-red",
            "sl",
            "plenum",
            "Plenum",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 2),
            "https://plenum.test/akti/hisni-red/2026-03-02",
            List.of(
                    new AkomaNtoso.Event(
                            LocalDate.of(2026, 1, 1),
                            "generation",
                            "Sklep PL-2026-001",
                            "https://plenum.test/sklepi/1"),
                    new AkomaNtoso.Event(
                            LocalDate.of(2026, 3, 2),
                            "amendment",
                            "Sklep PL-2026-007",
                            "https://plenum.test/sklepi/7")));

    static String written(DocumentText text) {
        return AkomaNtoso.write(text, WORK);
    }

    @Test
    void ids_follow_the_labels_and_every_act_is_an_event() {
        var text = MarkdownText.parse("""
                # Hišni red

                Skupnost sprejema:

                ## IV. Red & mir

                ### 12.a člen: Tišina

                (1) Našteto:

                1. prvo:
                č) črka;
                2. (črtana)

                (2) Drugi.

                ### 13. člen (črtan)

                ## Priloga 2: Seznam

                Vsebina.
                """, Numbering.SLOVENE);
        var xml = written(text);
        assertThat(xml)
                .contains(
                        "<formula name=\"preamble\" eId=\"formula_1\"",
                        "<chapter eId=\"chp_IV\"",
                        "<heading>Red &amp; mir</heading>",
                        "<article eId=\"art_12-a\" wId=\""
                                + text.labelled(ProvisionKind.ARTICLE, "12.a")
                                        .orElseThrow()
                                        .id(),
                        "<num>12.a člen</num>",
                        "<paragraph eId=\"art_12-a__para_1\"",
                        "<point eId=\"art_12-a__para_1__point_1\"",
                        "<point eId=\"art_12-a__para_1__point_1__point_č\"",
                        "<hcontainer name=\"annex\" eId=\"annex_2\"",
                        "eId=\"art_13\" wId=\""
                                + text.labelled(ProvisionKind.ARTICLE, "13")
                                        .orElseThrow()
                                        .id() + "\" status=\"removed\"",
                        "/akn/si/act/plenum/2026-01-01/hisni-red/slv@2026-03-02")
                .containsSubsequence(
                        "<eventRef eId=\"meta__lifecycle__eventRef_1\" date=\"2026-01-01\" source=\"#act_1\" type=\"generation\"",
                        "<eventRef eId=\"meta__lifecycle__eventRef_2\" date=\"2026-03-02\" source=\"#act_2\" type=\"amendment\"",
                        "<original eId=\"act_1\"",
                        "<passiveRef eId=\"act_2\"");
        assertThat(AkomaNtoso.read(xml)).isEqualTo(text);
    }

    @Test
    void no_id_stands_twice() {
        for (long seed = 1; seed <= 20; seed++) {
            var xml = written(RandomHistory.of(seed, 10, 12).textOn(RandomHistory.FIRST.plusYears(1)));
            var seen = new HashSet<String>();
            var ids = java.util.regex.Pattern.compile(" eId=\"([^\"]*)\"").matcher(xml);
            while (ids.find())
                assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navadno",
                "s **krepkim** in *ležečim* in [povezavo](https://plenum.test/a?b=c&d=e)",
                "__krepko__ in _ležeče_",
                "zvezdica \\* in * sama",
                "prva\ndruga **čez\nvrstico**",
                "<b>& ]]> &amp; `koda`",
                "članica_an in uporabnic_kov",
                "[prazna]() **[povezava](https://x.si)**",
            })
    void words_come_back_to_the_letter(String words) {
        var rules = Sample.houseRules();
        var changed = rules.text.with(
                List.of(Sample.replace(rules.article("1").children().getFirst(), words)));
        assertThat(AkomaNtoso.read(written(changed))).isEqualTo(changed);
    }

    @Test
    void emphasis_links_and_lines_are_elements() {
        var rules = Sample.houseRules();
        var changed = rules.text.with(
                List.of(Sample.replace(rules.article("1").children().getFirst(), "**a** *b* [c](https://x.si)\nd")));
        assertThat(written(changed)).contains("<p><b>a</b> <i>b</i> <a href=\"https://x.si\">c</a><br/>d</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act/></akomaNtoso>",
            })
    void what_is_no_such_file_is_refused(String xml) {
        assertThatThrownBy(() -> AkomaNtoso.read(xml))
                .isInstanceOfSatisfying(
                        MalformedText.class,
                        malformed -> assertThat(malformed.key()).isEqualTo("error.document.akn"));
    }
}
