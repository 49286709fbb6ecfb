package si.plenum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;

class RuleTextTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("20. člen Upravljalskega modela"));
    private static final Messages MESSAGES = Messages.ofAllModules();

    @Test
    void a_rule_reads_in_plain_sentences() {
        var rule = PLAIN.with(new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5)))
                .with(Ladder.CONSENSUS_FIRST)
                .with(Majority.TWO_THIRDS);
        assertThat(slovene(rule)).isEqualTo("""
                        Način: Glasuje se za, proti ali vzdržano. Glasovanje je javno, vsak glas šteje enako.
                        Koraki: Najprej se išče konsenz, če ga ni, v drugem krogu še enkrat, nazadnje se glasuje.
                        Sklepčnost: Navzočih mora biti več kot 1/2 vseh z glasovalno pravico. Po odlogu 30 minut zadošča 5 oseb.
                        Večina: Za sprejem je potrebnih najmanj 2/3 opredeljenih glasov.
                        Enako glasov: Predlog ni sprejet.
                        Konsenz: Konsenz ustavi 1 ugovor z razlogom. Molk ni strinjanje. Stališče mora izreči toliko navzočih, kolikor jih za sklepčnost terja isti delež.
                        Kje se glasuje: Glas se lahko odda: v dvorani, od koder koli v napovedanem času, na papirju, z dvigom rok, poimensko na poziv.
                        Oddani glas: Glas se lahko do zaprtja spremeni.
                        Predlog in sklic: Predlagajo lahko: članice_i. Seja se skliče vsaj 7 dni prej.
                        Pooblastila: Pooblastil ni.
                        Izločitev: Izločena oseba ne šteje v osnovo večine in šteje za sklepčnost.
                        Izid: Izid razglasi vodstvo seje. Sklep se objavi posebej. Kdo je kako glasoval, vidi organ. Ločeno mnenje je mogoče oddati še 7 dni po odločitvi.
                        Določba: 20. člen Upravljalskega modela""");
    }

    @Test
    void whatever_can_change_an_outcome_is_named() {
        var election = PLAIN.with(Matter.ELECTION).with(Method.SCOTTISH_STV);
        var pairs = List.of(
                new Rule[] {PLAIN, PLAIN.with(Majority.TWO_THIRDS)},
                new Rule[] {PLAIN, PLAIN.with(new Majority(1, 2, true, Base.ROLL))},
                new Rule[] {PLAIN, PLAIN.with(new Majority(1, 2, false, Base.FOR_AND_AGAINST))},
                new Rule[] {PLAIN, PLAIN.with(Tie.CASTING_VOTE)},
                new Rule[] {PLAIN, PLAIN.with(Secrecy.SECRET)},
                new Rule[] {PLAIN, PLAIN.with(Unit.WEIGHT)},
                new Rule[] {PLAIN, PLAIN.with(Method.CONSENT)},
                new Rule[] {PLAIN, PLAIN.with(new Quorum(Threshold.entries(5)))},
                new Rule[] {PLAIN, PLAIN.with(new Quorum(Threshold.atLeast(1, 2)))},
                new Rule[] {PLAIN, PLAIN.with(new Quorum(Threshold.moreThan(1, 2), null, true, Threshold.atLeast(1, 4)))
                },
                new Rule[] {PLAIN, PLAIN.with(new Proposing(List.of(Proposer.COUNCIL), 7, 1, false))},
                new Rule[] {PLAIN, PLAIN.with(new Proposing(List.of(Proposer.MEMBER), 8, 1, false))},
                new Rule[] {PLAIN, PLAIN.with(new Proposing(List.of(Proposer.MEMBER), 7, 3, 1, false, null))},
                new Rule[] {PLAIN, PLAIN.with(Conduct.BY_PEOPLE.withDissentDays(14))},
                new Rule[] {PLAIN, PLAIN.with(PLAIN.proposing().citing(new Citation("16. člen")))},
                new Rule[] {PLAIN, PLAIN.with(PLAIN.quorum().citing(new Citation("18. člen")))},
                new Rule[] {
                    PLAIN.with(Matter.DOCUMENT_CHANGE),
                    PLAIN.with(Matter.DOCUMENT_CHANGE).with(PLAIN.proposing().ordering(AmendmentOrder.AS_FILED))
                },
                new Rule[] {PLAIN, PLAIN.with(new Proposing(List.of(Proposer.MEMBER), 7, 2, false))},
                new Rule[] {PLAIN, PLAIN.with(new Proposing(List.of(Proposer.MEMBER), 7, 1, true))},
                new Rule[] {PLAIN, PLAIN.with(new Conduct(false, false, false, false))},
                new Rule[] {PLAIN, PLAIN.with(new Conduct(true, false, true, false))},
                new Rule[] {PLAIN, PLAIN.with(new Conduct(true, false, false, true))},
                new Rule[] {PLAIN, PLAIN.with(new Conduct(true, false, false, false, true))},
                new Rule[] {PLAIN, PLAIN.with(new Proxies(1, 5))},
                new Rule[] {PLAIN.with(new Proxies(1, 5)), PLAIN.with(new Proxies(1, 6))},
                new Rule[] {PLAIN, PLAIN.with(new Recusal(false, false))},
                new Rule[] {PLAIN, PLAIN.with(new Recusal(true, true))},
                new Rule[] {PLAIN, PLAIN.with(PLAIN.ballots().only(BallotChannel.HALL))},
                new Rule[] {
                    PLAIN.with(Method.CONSENSUS), PLAIN.with(Method.CONSENSUS).with(new Consensus(2, null, null))
                },
                new Rule[] {
                    PLAIN.with(Method.CONSENSUS),
                    PLAIN.with(Method.CONSENSUS).with(new Consensus(1, new Portion(1, 3), null))
                },
                new Rule[] {
                    PLAIN.with(Method.CONSENSUS),
                    PLAIN.with(Method.CONSENSUS).with(new Consensus(1, null, Threshold.entries(3)))
                },
                new Rule[] {
                    PLAIN.with(Method.CONSENT), PLAIN.with(Method.CONSENT).with(new Consent(14))
                },
                new Rule[] {
                    election,
                    election.with(new Election(true, null, Election.Unfilled.NEW_ELECTION, Election.Vacancy.ELECTION))
                },
                new Rule[] {
                    election,
                    election.with(new Election(
                            false, Threshold.atLeast(1, 10), Election.Unfilled.NEW_ELECTION, Election.Vacancy.ELECTION))
                },
                new Rule[] {
                    election,
                    election.with(new Election(false, null, Election.Unfilled.STAY_EMPTY, Election.Vacancy.ELECTION))
                },
                new Rule[] {
                    election,
                    election.with(new Election(false, null, Election.Unfilled.NEW_ELECTION, Election.Vacancy.RECOUNT))
                },
                new Rule[] {
                    PLAIN.with(Secrecy.SECRET),
                    PLAIN.with(Secrecy.SECRET)
                            .with(new Ballots(
                                    PLAIN.with(Secrecy.SECRET).ballots().channels(), true, 5))
                },
                new Rule[] {
                    PLAIN.with(Secrecy.SECRET),
                    PLAIN.with(Secrecy.SECRET)
                            .with(new Ballots(
                                    PLAIN.with(Secrecy.SECRET).ballots().channels(), false, 6))
                });
        for (var pair : pairs) {
            assertThat(slovene(pair[0])).isNotEqualTo(slovene(pair[1]));
            assertThat(english(pair[0])).isNotEqualTo(english(pair[1]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_method_has_its_sentences_in_both_languages(Method method) {
        var rule = PLAIN.with(method)
                .with(Ladder.CONSENSUS_FIRST)
                .with(Matter.ELECTION)
                .with(new Proxies(2, 5))
                .with(new Consensus(2, new Portion(1, 3), Threshold.entries(3)))
                .with(new Quorum(
                        Threshold.entries(2), new LateQuorum(1, Threshold.atLeast(1, 10)), true, Threshold.entries(4)));
        for (var text : List.of(slovene(rule), english(rule), brief(rule))) {
            assertThat(text).doesNotContain("{", "}", "#", "null").doesNotContainPattern("rules\\.[a-z]");
        }
    }

    private static String slovene(Rule rule) {
        return read(rule, Language.SLOVENE.locale());
    }

    private static String english(Rule rule) {
        return read(rule, Locale.ENGLISH);
    }

    private static String brief(Rule rule) {
        return RuleText.brief(rule, (key, arguments) -> MESSAGES.say(Language.SLOVENE.locale(), key, arguments));
    }

    private static String read(Rule rule, Locale locale) {
        return RuleText.lines(rule, (key, arguments) -> MESSAGES.say(locale, key, arguments)).stream()
                .map(line -> line.term() + ": " + line.sentence().strip())
                .collect(Collectors.joining("\n"));
    }
}
