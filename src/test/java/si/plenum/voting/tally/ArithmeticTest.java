package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import si.plenum.rules.Base;
import si.plenum.rules.Citation;
import si.plenum.rules.Consensus;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Portion;
import si.plenum.rules.Quorum;
import si.plenum.rules.Rule;
import si.plenum.rules.Threshold;
import si.plenum.rules.Tie;

class ArithmeticTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("20. člen"));
    private static final Properties SLOVENE = load("voting.properties");
    private static final Properties ENGLISH = load("voting_en.properties");

    @Test
    void an_adopted_vote_shows_every_number() {
        var verdict = Verdict.of(PLAIN.with(Majority.TWO_THIRDS), new Count(31, 9, 4), new Turnout(44, 80));
        assertThat(slovene(verdict))
                .isEqualTo(
                        "Sprejeto: 31 za, 9 proti, 4 vzdržani. Potrebnih je bilo 27 glasov za (2/3 od 40 opredeljenih"
                                + " glasov). Sklepčno: navzočih 44 od 80, potrebnih 41.");
        assertThat(english(verdict))
                .isEqualTo(
                        "Adopted: 31 for, 9 against, 4 abstentions. 27 votes for were needed (2/3 of 40 votes for and"
                                + " against). Quorate: 44 of 80 present, 41 needed.");
    }

    @Test
    void a_rejected_vote_shows_the_same_numbers() {
        var verdict = Verdict.of(PLAIN, new Count(20, 20, 1), new Turnout(44, 80));
        assertThat(slovene(verdict))
                .isEqualTo("Ni sprejeto: 20 za, 20 proti, 1 vzdržan. Potrebnih je bilo 21 glasov za (več kot 1/2 od 40"
                        + " opredeljenih glasov). Sklepčno: navzočih 44 od 80, potrebnih 41.");
    }

    @Test
    void an_inquorate_vote_names_no_votes() {
        var verdict = Verdict.of(PLAIN, new Count(39, 1, 0), new Turnout(40, 80));
        assertThat(slovene(verdict))
                .isEqualTo("Ni odločeno: glasovanje je bilo nesklepčno (navzočih 40, potrebnih 41).");
        assertThat(english(verdict)).isEqualTo("Not decided: the vote was inquorate (40 present, 41 needed).");
    }

    @Test
    void a_tie_and_a_vote_without_votes_say_so() {
        var turnout = new Turnout(44, 80);
        assertThat(slovene(Verdict.of(PLAIN.with(Tie.CASTING_VOTE), new Count(20, 20, 4), turnout)))
                .isEqualTo(
                        "Izenačeno: 20 za in 20 proti. Odloči glas vodstva seje. Sklepčno: navzočih 44 od 80, potrebnih 41.");
        assertThat(slovene(Verdict.of(PLAIN, Count.NONE, turnout)))
                .isEqualTo("Brez odločitve: glasov za štetje ni bilo. Sklepčno: navzočih 44 od 80, potrebnih 41.");
    }

    @Test
    void a_broken_tie_says_who_broke_it() {
        var tied = Verdict.of(PLAIN.with(Tie.CASTING_VOTE), new Count(20, 20, 4), new Turnout(44, 80));
        assertThat(slovene(tied.brokenBy(CastingVote.FOR)))
                .isEqualTo("Sprejeto: 20 za, 20 proti, 4 vzdržani. Glasov je bilo enako, zato je odločilni glas vodstva"
                        + " seje za. Sklepčno: navzočih 44 od 80, potrebnih 41.");
        assertThat(english(tied.brokenBy(CastingVote.AGAINST)))
                .isEqualTo(
                        "Not adopted: 20 for, 20 against, 4 abstentions. The votes were equal, so the chair’s casting"
                                + " vote decided: against. Quorate: 44 of 80 present, 41 needed.");
    }

    @Test
    void consensus_names_every_number() {
        var verdict = ConsensusVerdict.ofConsensus(PLAIN, new Statements(28, 3, 2, 0), new Turnout(44, 80));
        assertThat(slovene(verdict))
                .isEqualTo(
                        "Sprejeto s konsenzom: nihče ne ovira sprejema. Strinja se 28 oseb. Zadržek imajo 3 osebe. Ne"
                                + " podpirata, a ne ovirata 2 osebi. Izrečenih je bilo 33 stališč od 44"
                                + " navzočih, potrebnih je bilo 23. Sklepčno: navzočih 44 od 80, potrebnih 41.");
        assertThat(english(verdict))
                .isEqualTo("Adopted by consensus: nobody stands in its way. 28 people agree. 3 people have"
                        + " reservations. 2 people stand aside. 33 statements were made by 44 present, 23 were needed. Quorate: 44 of"
                        + " 80 present, 41 needed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30|0|0|1|Konsenza ni: izrečen je 1 ugovor z razlogom, konsenz ustavi 1 ugovor.",
                "30|0|0|2|Konsenza ni: izrečena sta 2 ugovora z razlogom, konsenz ustavi 1 ugovor.",
                "20|0|11|0|Konsenza ni: vstran je stopilo 11 oseb; dovoljeno je največ 10 od 31 izrečenih stališč.",
                "22|0|0|0|Brez odločitve: izrečenih stališč je premalo, molk pa ni strinjanje.",
                "0|0|0|0|Brez odločitve: stališča ni izrekel nihče, molk pa ni strinjanje.",
            })
    void consensus_that_fails_says_why(long agree, long reservations, long aside, long blocks, String sentence) {
        var rule = PLAIN.with(new Consensus(1, new Portion(1, 3), null));
        var statements = new Statements(agree, reservations, aside, blocks);
        assertThat(slovene(ConsensusVerdict.ofConsensus(rule, statements, new Turnout(44, 80))))
                .startsWith(sentence);
    }

    @Test
    void consent_says_what_silence_means() {
        var rule = PLAIN.with(Method.CONSENT);
        assertThat(slovene(ConsensusVerdict.of(rule, Statements.NONE, new Turnout(44, 80))))
                .isEqualTo("Sprejeto brez ugovora. Molčalo je 44 oseb; molk tu pomeni privolitev. Sklepčno: navzočih 44"
                        + " od 80, potrebnih 41.");
        assertThat(slovene(ConsensusVerdict.of(rule, new Statements(0, 0, 0, 2), new Turnout(44, 80))))
                .startsWith("Ni sprejeto brez ugovora: z razlogom ugovarjata 2 osebi. Molčal");
        assertThat(slovene(ConsensusVerdict.of(rule, Statements.NONE, new Turnout(40, 80))))
                .isEqualTo("Ni odločeno: glasovanje je bilo nesklepčno (navzočih 40, potrebnih 41).");
    }

    @Test
    void what_an_election_decided_names_the_elected_and_the_seats_that_stay_empty() {
        var rule = PLAIN.with(Matter.ELECTION).with(Method.PLURALITY);
        var ballots = Profile.of(List.of("Ana", "Bor"))
                .ranked(30, List.of(List.of(0)))
                .ranked(9, List.of(List.of(1)));
        var tally = Tallying.count(ballots.build(), Method.PLURALITY, Terms.of(3, DrawnOrder.ofFile(2)));
        var verdict = ElectionVerdict.of(rule, tally, new long[] {30, 9}, null, new Turnout(44, 80));
        assertThat(Arithmetic.decided(verdict).stream()
                        .map(ArithmeticTest::slovene)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("Izvoljeni sta 2 osebi: Ana, Bor. Nezasedeno ostane 1 mesto.");
        assertThat(Arithmetic.decided(Verdict.of(PLAIN, new Count(31, 9, 4), new Turnout(44, 80))))
                .isEmpty();
    }

    @Test
    void a_late_quorum_and_ballots_that_do_not_count_are_shown() {
        var rule = PLAIN.with(new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5)));
        assertThat(slovene(Verdict.of(rule, new Count(5, 1, 0, 2, 1), new Turnout(12, 80, true))))
                .isEqualTo("Sprejeto: 5 za, 1 proti, 0 vzdržanih. Potrebni so bili 4 glasovi za (več kot 1/2 od 6"
                        + " opredeljenih glasov). Oddani sta bili 2 prazni glasovnici. Neveljavna je bila 1 glasovnica."
                        + " Sklepčno po odlogu: navzočih 12 od 80, potrebnih 5.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOR_AND_AGAINST|Potrebni so bili 3 glasovi za (več kot 1/2 od 4 opredeljenih glasov).",
                "CAST|Potrebni so bili 3 glasovi za (več kot 1/2 od 5 oddanih glasov).",
                "PRESENT|Potrebni so bili 4 glasovi za (več kot 1/2 od 7 navzočih).",
                "ROLL|Potrebnih je bilo 5 glasov za (več kot 1/2 od 9 z glasovalno pravico)."
            })
    void each_base_has_its_own_sentence(Base base, String sentence) {
        var rule = PLAIN.with(new Majority(1, 2, true, base));
        assertThat(slovene(Verdict.of(rule, new Count(3, 1, 1), new Turnout(7, 9))))
                .contains(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 vzdržanih|Potrebnih je bilo 0 glasov|0 opredeljenih glasov|0 navzočih",
                "1|1 vzdržan|Potreben je bil 1 glas|1 opredeljenega glasu|1 navzočega",
                "2|2 vzdržana|Potrebna sta bila 2 glasova|2 opredeljenih glasov|2 navzočih",
                "3|3 vzdržani|Potrebni so bili 3 glasovi|3 opredeljenih glasov|3 navzočih",
                "4|4 vzdržani|Potrebni so bili 4 glasovi|4 opredeljenih glasov|4 navzočih",
                "5|5 vzdržanih|Potrebnih je bilo 5 glasov|5 opredeljenih glasov|5 navzočih",
                "11|11 vzdržanih|Potrebnih je bilo 11 glasov|11 opredeljenih glasov|11 navzočih",
                "12|12 vzdržanih|Potrebnih je bilo 12 glasov|12 opredeljenih glasov|12 navzočih",
                "100|100 vzdržanih|Potrebnih je bilo 100 glasov|100 opredeljenih glasov|100 navzočih",
                "101|101 vzdržan|Potreben je bil 101 glas|101 opredeljenega glasu|101 navzočega",
                "102|102 vzdržana|Potrebna sta bila 102 glasova|102 opredeljenih glasov|102 navzočih",
                "103|103 vzdržani|Potrebni so bili 103 glasovi|103 opredeljenih glasov|103 navzočih",
                "104|104 vzdržani|Potrebni so bili 104 glasovi|104 opredeljenih glasov|104 navzočih",
                "105|105 vzdržanih|Potrebnih je bilo 105 glasov|105 opredeljenih glasov|105 navzočih"
            })
    void numbers_agree_with_their_words(long n, String abstained, String needed, String base, String present) {
        assertThat(slovene(new Sentence("voting.result.adopted", Map.of("for", n, "against", n, "abstained", n))))
                .isEqualTo("Sprejeto: " + n + " za, " + n + " proti, " + abstained + ".");
        Map<String, Object> arguments = Map.of("needed", n, "strict", "no", "share", "2/3", "base", n);
        assertThat(slovene(new Sentence("voting.needed.for-and-against", arguments)))
                .isEqualTo(needed + " za (2/3 od " + base + ").");
        assertThat(slovene(new Sentence("voting.needed.present", arguments)))
                .isEqualTo(needed + " za (2/3 od " + present + ").");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 11, 12, 100, 101, 102, 103, 104, 105})
    void every_sentence_is_whole_in_both_languages(long n) {
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(SLOVENE.stringPropertyNames());
        Map<String, Object> numbers = Map.ofEntries(
                Map.entry("for", n),
                Map.entry("against", n),
                Map.entry("abstained", n),
                Map.entry("n", n),
                Map.entry("needed", n),
                Map.entry("base", n),
                Map.entry("present", n),
                Map.entry("roll", n),
                Map.entry("share", "2/3"),
                Map.entry("strict", "yes"),
                Map.entry("state", "yes"),
                Map.entry("choice", "for"),
                Map.entry("agree", n),
                Map.entry("reservations", n),
                Map.entry("aside", n),
                Map.entry("blocks", n),
                Map.entry("stops", n),
                Map.entry("most", n),
                Map.entry("stated", n));
        for (var key : List.of(
                "voting.result.casting",
                "voting.consensus.adopted",
                "voting.consensus.blocked",
                "voting.consensus.too-many-aside",
                "voting.consensus.unwanted",
                "voting.consensus.too-few",
                "voting.consensus.nobody",
                "voting.consensus.agree",
                "voting.consensus.reservation",
                "voting.consensus.aside",
                "voting.consensus.block",
                "voting.consensus.stated",
                "voting.consent.adopted",
                "voting.consent.blocked",
                "voting.consent.silent",
                "voting.result.adopted",
                "voting.result.rejected",
                "voting.result.tied",
                "voting.result.inquorate",
                "voting.result.blocked",
                "voting.result.no-decision",
                "voting.result.blank",
                "voting.result.invalid",
                "voting.needed.for-and-against",
                "voting.needed.cast",
                "voting.needed.present",
                "voting.needed.roll",
                "voting.quorum.line",
                "voting.quorum.late")) {
            var sentence = new Sentence(key, numbers);
            assertThat(slovene(sentence)).doesNotContain("{", "}", "#").endsWith(".");
            assertThat(english(sentence)).doesNotContain("{", "}", "#").endsWith(".");
        }
    }

    private static String slovene(VoteResult verdict) {
        return Arithmetic.of(verdict).stream().map(ArithmeticTest::slovene).collect(Collectors.joining(" "));
    }

    private static String english(VoteResult verdict) {
        return Arithmetic.of(verdict).stream().map(ArithmeticTest::english).collect(Collectors.joining(" "));
    }

    private static String slovene(Sentence sentence) {
        return format(SLOVENE, Locale.of("sl"), sentence);
    }

    private static String english(Sentence sentence) {
        return format(ENGLISH, Locale.ENGLISH, sentence);
    }

    private static String format(Properties messages, Locale locale, Sentence sentence) {
        return new MessageFormat(messages.getProperty(sentence.key()), locale).format(sentence.arguments());
    }

    private static Properties load(String file) {
        var messages = new Properties();
        try (var in = new InputStreamReader(
                ArithmeticTest.class.getResourceAsStream("/messages/" + file), StandardCharsets.UTF_8)) {
            messages.load(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return messages;
    }
}
