package si.plenum.voting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import si.plenum.platform.language.Messages;
import si.plenum.platform.language.Numbers;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Round;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Transfer;

class TallyReportTest {

    private static final Messages MESSAGES = Messages.ofAllModules();

    private final Words slovene = words("sl");

    @Test
    void rounds_are_a_flow_and_a_table_with_every_digit() {
        var figure = only(TallyReport.figures(scottish(), true, slovene));

        assertThat(figure.grid()).isTrue();
        assertThat(figure.pictures().getFirst()).contains("1. krog: prve izbire", "2. krog: presežek A", "A 6");
        assertThat(figure.pictures().getFirst()).contains("3. krog: izpade C");
        var table = figure.table();
        assertThat(table.head()).extracting(Cell::text).contains("1. prve izbire", "2. presežek A");
        assertThat(table.rows().getFirst().name()).isEqualTo("A\u00A0Ana, izvoljena");
        assertThat(table.rows().getFirst().cells()).first().isEqualTo(Cell.wins("6"));
        assertThat(row(table, "C\u00A0Cene").cells()).extracting(Cell::text).containsExactly("1", "1,33333", "izpade");
        assertThat(row(table, "Neprenosljivo").cells()).extracting(Cell::text).containsExactly("0", "0", "1,33333");
        assertThat(row(table, "Izguba pri zaokrožanju").cells())
                .extracting(Cell::text)
                .containsExactly("0", "0,00001", "0,00001");
    }

    @Test
    void an_option_that_goes_out_next_is_dashed_and_whoever_is_elected_stays_full() {
        var picture =
                only(TallyReport.figures(scottish(), true, slovene)).pictures().getFirst();

        assertThat(picture.split("flow-leaving", -1)).hasSize(2);
        assertThat(picture.split("flow-elected", -1)).hasSize(5);
    }

    @Test
    void schulze_shows_the_matrix_and_the_strongest_paths_there_and_back() {
        var figures = TallyReport.figures(cycle(), true, slovene);

        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().table().rows().getFirst().cells())
                .containsExactly(Cell.out("–"), Cell.wins("7"), Cell.number("3"));
        assertThat(figures.getLast().pictures().getFirst()).contains("A pred B: 7 proti 5", "B pred C: 6 proti 5");
    }

    @Test
    void a_strongest_path_goes_only_over_wins_that_are_strong_enough() {
        var paths = (Detail.Paths) cycle().detail();

        assertThat(StrongestPath.between(paths, 1, 0)).contains(new StrongestPath(List.of(1, 2, 0), List.of(6L, 5L)));
        assertThat(StrongestPath.between(paths, 0, 1)).contains(new StrongestPath(List.of(0, 1), List.of(7L)));
    }

    @Test
    void money_that_is_left_is_hatched_and_each_project_says_whether_it_gets_any() {
        var figure = only(TallyReport.figures(budget(), true, slovene));

        assertThat(figure.pictures()).hasSize(2);
        assertThat(figure.pictures().getFirst()).contains("Razdeljeno 3.000\u00A0EUR", "od 5.000\u00A0EUR");
        var table = figure.table();
        assertThat(row(table, "A\u00A0Oder").cells())
                .extracting(Cell::text)
                .containsExactly("3.000\u00A0EUR", "8", "dobi");
        assertThat(row(table, "B\u00A0Klet").cells())
                .extracting(Cell::text)
                .containsExactly("4.000\u00A0EUR", "2", "ne dobi");
    }

    @Test
    void choices_are_bars_over_all_ballots() {
        var tally = once(Method.APPROVAL, List.of("7", "4"), new Detail.None());
        var figure = only(TallyReport.figures(tally, true, slovene));

        assertThat(figure.pictures().getFirst()).contains("width=\"70.00%\"");
        assertThat(figure.table().rows().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly("7", "70,0\u00A0%");
    }

    @Test
    void a_mean_with_too_few_scores_says_so() {
        var tally = once(
                Method.SCORE,
                List.of("4.25", "5"),
                new Detail.Scores(List.of(new Detail.ScoreSum(34, 8, true), new Detail.ScoreSum(5, 1, false))));
        var figure = only(TallyReport.figures(tally, true, slovene));

        assertThat(figure.legend()).isEqualTo("* Premalo ocen za izvolitev.");
        assertThat(figure.table().rows().getLast().cells()).last().isEqualTo(Cell.out("1*"));
    }

    @Test
    void pairs_that_contradict_stronger_ones_are_skipped_in_words_and_in_the_picture() {
        var preferences = List.of(List.of(0L, 7L), List.of(3L, 0L));
        var tally = once(
                Method.RANKED_PAIRS,
                List.of("1", "0"),
                new Detail.Locks(
                        preferences,
                        List.of(new Detail.Defeat(0, 1, 7, 3, true), new Detail.Defeat(1, 0, 6, 4, false))));
        var figures = TallyReport.figures(tally, true, slovene);

        assertThat(figures.getFirst().pictures().getFirst()).contains("A 7", "B 3", "drži", "preskočen");
        assertThat(figures.getFirst().table().rows().getLast().cells()).last().isEqualTo(Cell.words("preskočen"));
    }

    @Test
    void every_tie_says_what_broke_it() {
        var tie = new TieUse(2, TieUse.Purpose.EXCLUSION, List.of(1, 2), List.of(2, 1), TieUse.Means.DRAWN_ORDER);
        var tally = tally(Method.IRV, scottish().rounds(), List.of(tie), new Detail.None());

        assertThat(TieNotes.of(tally, slovene))
                .containsExactly("2. krog, izločitev: izenačeno (Bor, Cene). Odločil je izžrebani vrstni red: izpade"
                        + " Cene.");
        assertThat(TieNotes.of(scottish(), slovene)).containsExactly("Žreb ni bil potreben.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOR_AGAINST_ABSTAIN", "CONSENSUS", "CONSENT"})
    void a_real_count_of_every_method_has_words_pictures_and_tables(Method method) throws Exception {
        var verdict = SampleCounts.verdict(method);
        for (var language : List.of("sl", "en")) {
            var report = Reports.of(verdict, words(language));

            assertThat(report.verdict()).contains(verdict.names().getFirst());
            assertThat(report.headline()).hasSameSizeAs(verdict.elected());
            assertThat(report.quorum()).contains("43").contains("48");
            assertThat(report.figures())
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.table()).isNotNull());
            assertThat(report.notes()).isNotEmpty();
            for (var figure : report.figures()) {
                for (var picture : figure.pictures()) {
                    assertThat(picture).doesNotContain("style=").doesNotContain("NaN");
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(picture)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sl", "en"})
    void every_kind_of_count_has_all_its_words(String language) {
        for (var tally : List.of(scottish(), cycle(), budget())) {
            assertThat(TallyReport.figures(tally, true, words(language)))
                    .allSatisfy(figure -> assertThat(figure.table()).isNotNull());
        }
    }

    /** Three candidates for two seats: A over the quota, its surplus, C out. */
    private static Tally scottish() {
        return tally(
                Method.SCOTTISH_STV,
                List.of(
                        round(1, List.of("6", "3", "1"), List.of(0), List.of(), "0", "0", List.of()),
                        round(
                                2,
                                List.of("4", "4.66666", "1.33333"),
                                List.of(),
                                List.of(2),
                                "0",
                                "0.00001",
                                List.of(move(0, 1, "1.66666"), move(0, 2, "0.33333"))),
                        round(
                                3,
                                List.of("4", "4.66666", "0"),
                                List.of(1),
                                List.of(),
                                "1.33333",
                                "0.00001",
                                List.of(move(2, null, "1.33333")))),
                List.of(),
                new Detail.None());
    }

    /** A beats B by 7, B beats C by 6, C beats A by 5. */
    private static Tally cycle() {
        return once(
                Method.SCHULZE,
                List.of("0", "0", "0"),
                new Detail.Paths(
                        List.of(List.of(0L, 7L, 3L), List.of(1L, 0L, 6L), List.of(5L, 2L, 0L)),
                        List.of(List.of(0L, 7L, 6L), List.of(5L, 0L, 6L), List.of(5L, 5L, 0L))));
    }

    private static Tally budget() {
        return new Tally(
                Method.EQUAL_SHARES,
                0,
                List.of("Oder", "Klet"),
                10,
                null,
                List.of(0),
                List.of(List.of(0), List.of(1)),
                List.of(round(1, List.of("8", "2"), List.of(0), List.of(), "0", "0", List.of())),
                List.of(),
                new Detail.Budget(
                        5000,
                        List.of(3000L, 4000L),
                        "500",
                        0,
                        List.of(new Detail.Purchase(0, 3000, 8, 8, "375")),
                        3000,
                        2000));
    }

    private static Tally once(Method method, List<String> votes, Detail detail) {
        return tally(method, List.of(round(1, votes, List.of(0), List.of(), "0", "0", List.of())), List.of(), detail);
    }

    private static Tally tally(Method method, List<Round> rounds, List<TieUse> ties, Detail detail) {
        var names = List.of("Ana", "Bor", "Cene")
                .subList(0, rounds.getFirst().votes().size());
        var winners = rounds.stream().flatMap(round -> round.elected().stream()).toList();
        var ranking = names.size() == 2 ? List.of(List.of(0), List.of(1)) : List.of(List.of(0), List.of(1), List.of(2));
        return new Tally(method, 1, names, 10, null, winners, ranking, rounds, ties, detail);
    }

    private static Round round(
            int number,
            List<String> votes,
            List<Integer> elected,
            List<Integer> excluded,
            String exhausted,
            String loss,
            List<Transfer> transfers) {
        return new Round(
                number,
                votes.stream().map(BigDecimal::new).toList(),
                elected,
                excluded,
                new BigDecimal(exhausted),
                new BigDecimal(loss),
                transfers,
                null);
    }

    private static Transfer move(int from, Integer to, String votes) {
        return new Transfer(from, to, new BigDecimal(votes));
    }

    private static Figure only(List<Figure> figures) {
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static Table.Row row(Table table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Words words(String language) {
        var locale = Locale.of(language);
        return new Words() {
            @Override
            public String say(String key, Map<String, ?> arguments) {
                return MESSAGES.say(locale, key, arguments);
            }

            @Override
            public Numbers numbers() {
                return Numbers.in(locale);
            }
        };
    }
}
