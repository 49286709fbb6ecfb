package si.plenum.voting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import si.plenum.platform.language.Messages;
import si.plenum.platform.language.Numbers;
import si.plenum.rules.Method;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;

/** A count told without pictures, for the minutes. */
class CountWordsTest {

    private static final Messages MESSAGES = Messages.ofAllModules();

    @Test
    void every_round_of_a_transferable_vote_is_a_line() {
        var ballots = Profile.of(List.of("Ana", "Bor", "Cene"))
                .ranked(5, List.of(List.of(0), List.of(2)))
                .ranked(2, List.of(List.of(1)))
                .ranked(1, List.of(List.of(2), List.of(0)))
                .build();
        var tally = Tallying.count(ballots, Method.SCOTTISH_STV, Terms.of(2, DrawnOrder.ofFile(3)));

        assertThat(CountWords.of(tally, true, words("sl")))
                .containsExactly(
                        "1. krog: Ana 5, Cene 1, Bor 2. Izvolitev: Ana.",
                        "2. krog: Ana 3, Cene 3, Bor 2. Izvolitev: Cene.");
    }

    @Test
    void methods_that_count_once_say_their_votes_points_or_order() {
        var ballots = Profile.of(List.of("Ana", "Bor", "Cene"))
                .ranked(3, List.of(List.of(1), List.of(0), List.of(2)))
                .ranked(2, List.of(List.of(0), List.of(1), List.of(2)))
                .build();
        var terms = Terms.of(1, DrawnOrder.ofFile(3));
        assertThat(CountWords.of(Tallying.count(ballots, Method.BORDA, terms), true, words("sl")))
                .containsExactly("Točke: Bor 13, Ana 12, Cene 5.");
        assertThat(CountWords.of(Tallying.count(ballots, Method.SCHULZE, terms), true, words("sl")))
                .containsExactly("Vrstni red: Bor, Ana, Cene.");
        assertThat(CountWords.of(Tallying.count(ballots, Method.RANKED_PAIRS, terms), true, words("en")))
                .containsExactly("Order: Bor, Ana, Cene.");
    }

    @Test
    void a_budget_says_what_is_spent_and_who_gets_it() {
        var ballots = Profile.of(List.of("Klop", "Streha"))
                .costs(List.of(300L, 9000L))
                .chosen(3, List.of(0))
                .chosen(1, List.of(0, 1))
                .build();
        var terms = Terms.of(1, DrawnOrder.ofFile(2)).withBudget(1000);
        assertThat(CountWords.of(Tallying.count(ballots, Method.EQUAL_SHARES, terms), false, words("sl")))
                .containsExactly(
                        "Razdeljeno je 300\u00A0EUR od 1.000\u00A0EUR, ostane 700\u00A0EUR.",
                        "Klop: 300\u00A0EUR, podpirajo 4 glasovi.");
    }

    /** Whatever the method, every winner is named, and in rounds so is every vote of each. */
    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"FOR_AGAINST_ABSTAIN", "CONSENSUS", "CONSENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_winner_and_every_round_is_told(Method method) {
        var tally = SampleCounts.tally(method);

        var lines = CountWords.of(tally, true, words("sl"));

        var text = String.join("\n", lines);
        assertThat(tally.winners())
                .isNotEmpty()
                .allSatisfy(winner -> assertThat(text).contains(tally.options().get(winner)));
        if (method != Method.IRV && method != Method.SCOTTISH_STV && method != Method.MEEK_STV) return;
        assertThat(lines).hasSameSizeAs(tally.rounds());
        for (int i = 0; i < lines.size(); i++) {
            var votes = tally.rounds().get(i).votes().stream()
                    .filter(number -> number.signum() > 0)
                    .map(CountWordsTest::slovene)
                    .collect(Collectors.toList());
            assertThat(lines.get(i)).contains(votes);
        }
    }

    private static String slovene(BigDecimal votes) {
        return Numbers.in(Locale.of("sl")).decimal(votes);
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
