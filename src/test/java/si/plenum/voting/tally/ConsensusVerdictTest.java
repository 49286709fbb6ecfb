package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.rules.Citation;
import si.plenum.rules.Consensus;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Portion;
import si.plenum.rules.Quorum;
import si.plenum.rules.Recusal;
import si.plenum.rules.Rule;
import si.plenum.rules.Threshold;

class ConsensusVerdictTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("20. člen"));

    @ParameterizedTest(name = "{0} agree, {1} reservations, {2} aside, {3} blocks of 44 present: {4}")
    @CsvSource({
        "23, 0, 0, 0, adopted", // just enough have stated
        "22, 0, 0, 0, no-decision", // silence is never agreement
        "0, 23, 0, 0, adopted", // who agrees with a reservation agrees
        "1, 0, 43, 0, adopted", // standing aside is free
        "0, 0, 44, 0, blocked", // nobody wants it
        "43, 0, 0, 1, blocked", // one objection stops it
        "1, 0, 0, 1, blocked", // and is heard even where few have spoken
        "0, 0, 0, 0, no-decision",
    })
    void the_usual_consensus(long agree, long reservations, long aside, long blocks, String outcome) {
        var statements = new Statements(agree, reservations, aside, blocks);
        assertThat(ConsensusVerdict.ofConsensus(PLAIN, statements, new Turnout(44, 80))
                        .outcome()
                        .wireName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} agree, {1} aside, {2} blocks: {3}")
    @CsvSource({
        "20, 10, 0, adopted", // exactly a third stands aside
        "20, 11, 0, blocked",
        "30, 0, 2, adopted", // fewer than stop
        "30, 0, 3, blocked",
    })
    void a_rule_may_ask_for_more_objections_and_fewer_aside(long agree, long aside, long blocks, String outcome) {
        var rule = PLAIN.with(new Consensus(3, new Portion(1, 3), Threshold.entries(10)));
        assertThat(ConsensusVerdict.ofConsensus(rule, new Statements(agree, 0, aside, blocks), new Turnout(44, 80))
                        .outcome()
                        .wireName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} present of 80, late: {1}, all agree: {2}, statements needed {3}")
    @CsvSource({"41, false, adopted, 21", "40, false, inquorate, 21", "9, true, adopted, 5", "4, true, inquorate, 3"})
    void quorum_holds_for_rounds_of_consensus_too(long present, boolean late, String outcome, long needed) {
        var rule = PLAIN.with(new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5)));
        var verdict =
                ConsensusVerdict.ofConsensus(rule, new Statements(present, 0, 0, 0), new Turnout(present, 80, late));
        assertThat(verdict.outcome().wireName()).isEqualTo(outcome);
        assertThat(verdict.needed()).isEqualTo(needed);
        assertThat(verdict.lateQuorum()).isEqualTo(late && outcome.equals("adopted"));
    }

    @Test
    void consent_needs_nobody_to_speak_and_stops_at_one_objection() {
        var rule = PLAIN.with(Method.CONSENT).with(new Consensus(5, new Portion(0, 1), Threshold.entries(40)));
        var turnout = new Turnout(44, 80);
        assertThat(ConsensusVerdict.of(rule, Statements.NONE, turnout).outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(ConsensusVerdict.of(rule, new Statements(0, 2, 3, 0), turnout)
                        .outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(ConsensusVerdict.of(rule, new Statements(43, 0, 0, 1), turnout)
                        .outcome())
                .isEqualTo(Outcome.BLOCKED);
        assertThat(ConsensusVerdict.of(rule, Statements.NONE, new Turnout(40, 80))
                        .outcome())
                .isEqualTo(Outcome.INQUORATE);
        assertThat(ConsensusVerdict.of(rule, new Statements(1, 0, 0, 0), turnout)
                        .silent())
                .isEqualTo(43);
    }

    @Test
    void who_is_recused_is_not_waited_for() {
        var rule = PLAIN.with(new Recusal(true, false));
        var verdict = ConsensusVerdict.ofConsensus(rule, new Statements(20, 0, 0, 0), new Turnout(42, 80, false, 4, 4));
        assertThat(verdict.mayState()).isEqualTo(38);
        assertThat(verdict.needed()).isEqualTo(20);
        assertThat(verdict.present()).isEqualTo(42);
        assertThat(verdict.outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void more_statements_than_entries_are_an_error_not_an_outcome() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ConsensusVerdict.ofConsensus(PLAIN, new Statements(9, 1, 1, 0), new Turnout(10, 10)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Statements(-1, 0, 0, 0));
    }

    @Property
    void an_objection_never_helps_and_agreement_never_hurts(
            @ForAll @IntRange(max = 20) int agree,
            @ForAll @IntRange(max = 20) int reservations,
            @ForAll @IntRange(max = 20) int aside,
            @ForAll @IntRange(max = 4) int blocks,
            @ForAll @IntRange(min = 1, max = 4) int stops,
            @ForAll @IntRange(max = 4) int quarters) {
        var rule = PLAIN.with(new Consensus(stops, new Portion(quarters, 4), null));
        var turnout = new Turnout(66, 80);
        if (adopts(rule, new Statements(agree, reservations, aside, blocks), turnout)) {
            assertThat(adopts(rule, new Statements(agree + 1, reservations, aside, blocks), turnout))
                    .isTrue();
            assertThat(agree + reservations).isPositive();
            assertThat(blocks).isLessThan(stops);
        } else {
            assertThat(adopts(rule, new Statements(agree, reservations, aside, blocks + 1), turnout)
                            && blocks + 1 >= stops)
                    .isFalse();
        }
    }

    private static boolean adopts(Rule rule, Statements statements, Turnout turnout) {
        return ConsensusVerdict.ofConsensus(rule, statements, turnout).outcome().isAdopted();
    }
}
