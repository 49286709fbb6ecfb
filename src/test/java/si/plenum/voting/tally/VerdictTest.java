package si.plenum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import si.plenum.rules.Base;
import si.plenum.rules.Citation;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Quorum;
import si.plenum.rules.Recusal;
import si.plenum.rules.Rule;
import si.plenum.rules.Threshold;
import si.plenum.rules.Tie;

class VerdictTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("20. člen"));
    private static final Rule TWO_THIRDS = PLAIN.with(Majority.TWO_THIRDS);

    @Test
    void thirty_one_for_of_forty_four_present_of_eighty() {
        var verdict = Verdict.of(TWO_THIRDS, new Count(31, 9, 4), new Turnout(44, 80));
        assertThat(verdict)
                .isEqualTo(new Verdict(
                        Outcome.ADOPTED, new Count(31, 9, 4), Majority.TWO_THIRDS, 40, 27, 44, 80, 41, false, null));
        assertThat(verdict.missing()).isZero();
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstained: {3}")
    @CsvSource({
        "21, 20, 0, adopted", // one more than half
        "20, 20, 4, rejected", // exactly half is not more than half
        "1, 0, 40, adopted", // abstentions are not in this base
        "0, 1, 0, rejected",
        "0, 0, 41, rejected", // all abstain
        "0, 0, 0, no-decision" // nobody voted
    })
    void simple_majority(long votesFor, long against, long abstained, String outcome) {
        var verdict = Verdict.of(PLAIN, new Count(votesFor, against, abstained), new Turnout(44, 80));
        assertThat(verdict.outcome().wireName()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} for, {1} against: {2}")
    @CsvSource({
        "26, 13, adopted",
        "25, 13, rejected",
        "26, 14, rejected",
        "27, 14, rejected",
        "28, 14, adopted",
        "2, 1, adopted"
    })
    void two_thirds_are_enough_at_exactly_two_thirds(long votesFor, long against, String outcome) {
        var verdict = Verdict.of(TWO_THIRDS, new Count(votesFor, against, 0), new Turnout(44, 80));
        assertThat(verdict.outcome().wireName()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "more than half of {0} with {1} for: base {2}, needed {3}, {4}")
    @CsvSource({
        "FOR_AND_AGAINST, 21, 40, 21, adopted",
        "CAST, 21, 46, 24, rejected",
        "CAST, 24, 49, 25, rejected",
        "CAST, 28, 53, 27, adopted",
        "PRESENT, 30, 60, 31, rejected",
        "PRESENT, 31, 60, 31, adopted",
        "ROLL, 40, 80, 41, rejected",
        "ROLL, 41, 80, 41, adopted"
    })
    void each_base_counts_other_things(Base base, long votesFor, long size, long needed, String outcome) {
        var count = new Count(votesFor, 19, 4, 2, 3);
        var verdict = Verdict.of(PLAIN.with(new Majority(1, 2, true, base)), count, new Turnout(60, 80));
        assertThat(verdict.base()).isEqualTo(size);
        assertThat(verdict.needed()).isEqualTo(needed);
        assertThat(verdict.outcome().wireName()).isEqualTo(outcome);
        assertThat(verdict.missing()).isEqualTo(Math.max(0, needed - votesFor));
    }

    @Test
    void invalid_ballots_alone_are_no_vote() {
        assertThat(Verdict.of(PLAIN, new Count(0, 0, 0, 0, 9), new Turnout(44, 80))
                        .outcome())
                .isEqualTo(Outcome.NO_DECISION);
    }

    @Test
    void blank_ballots_alone_are_rejected_like_abstentions() {
        assertThat(Verdict.of(PLAIN, new Count(0, 0, 0, 9, 0), new Turnout(44, 80))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest(name = "{0} present of 80, late quorum in force: {1}: {2}")
    @CsvSource({
        "41, false, adopted",
        "40, false, inquorate",
        "40, true, adopted",
        "5, true, adopted",
        "4, true, inquorate"
    })
    void quorum_with_a_late_fallback(long present, boolean late, String outcome) {
        var rule = PLAIN.with(new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5)));
        var verdict = Verdict.of(rule, new Count(4, 0, 0), new Turnout(present, 80, late));
        assertThat(verdict.outcome().wireName()).isEqualTo(outcome);
        assertThat(verdict.lateQuorum()).isEqualTo(late && outcome.equals("adopted"));
        assertThat(verdict.quorum()).isEqualTo(late ? 5 : 41);
    }

    @Test
    void quorate_in_full_is_not_called_late_though_the_wait_is_over() {
        var rule = PLAIN.with(new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5)));
        assertThat(Verdict.of(rule, new Count(40, 0, 0), new Turnout(41, 80, true))
                        .lateQuorum())
                .isFalse();
    }

    @Test
    void the_late_quorum_of_the_session_does_not_lower_the_quorum_of_a_matter_that_has_none() {
        assertThat(Verdict.of(PLAIN, new Count(40, 0, 0), new Turnout(40, 80, true))
                        .outcome())
                .isEqualTo(Outcome.INQUORATE);
    }

    @Test
    void a_tie_is_rejected_unless_the_rule_has_a_casting_vote() {
        var turnout = new Turnout(44, 80);
        assertThat(Verdict.of(PLAIN, new Count(20, 20, 4), turnout).outcome()).isEqualTo(Outcome.REJECTED);
        var casting = PLAIN.with(Tie.CASTING_VOTE);
        assertThat(Verdict.of(casting, new Count(20, 20, 4), turnout).outcome()).isEqualTo(Outcome.TIED);
        assertThat(Verdict.of(casting, new Count(19, 20, 5), turnout).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Verdict.of(casting, new Count(0, 0, 44), turnout).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Verdict.of(casting, Count.NONE, turnout).outcome()).isEqualTo(Outcome.NO_DECISION);
    }

    @Test
    void the_chair_breaks_a_tie_and_nothing_else() {
        var turnout = new Turnout(44, 80);
        var tied = Verdict.of(PLAIN.with(Tie.CASTING_VOTE), new Count(20, 20, 4), turnout);
        var broken = tied.brokenBy(CastingVote.FOR);
        assertThat(broken.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(broken.count()).isEqualTo(tied.count());
        assertThat(tied.brokenBy(CastingVote.AGAINST).outcome()).isEqualTo(Outcome.REJECTED);
        var rejected = Verdict.of(PLAIN, new Count(20, 20, 4), turnout);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> rejected.brokenBy(CastingVote.FOR));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> broken.brokenBy(CastingVote.FOR));
    }

    @Property
    void the_outcome_is_what_exact_fractions_say(
            @ForAll @IntRange(max = 40) int votesFor,
            @ForAll @IntRange(max = 40) int against,
            @ForAll @IntRange(max = 10) int abstained,
            @ForAll @IntRange(max = 5) int blank,
            @ForAll @IntRange(max = 5) int invalid,
            @ForAll Base base,
            @ForAll boolean strict,
            @ForAll @IntRange(min = 1, max = 5) int numerator,
            @ForAll @IntRange(min = 6, max = 9) int denominator) {
        var rule = PLAIN.with(new Majority(numerator, denominator, strict, base));
        var count = new Count(votesFor, against, abstained, blank, invalid);
        var outcome = Verdict.of(rule, count, new Turnout(100, 120)).outcome();
        long size = switch (base) {
            case FOR_AND_AGAINST -> votesFor + against;
            case CAST -> votesFor + against + abstained + blank;
            case PRESENT -> 100;
            case ROLL -> 120;
        };
        long asked = (long) votesFor * denominator - numerator * size;
        boolean enough = votesFor > 0 && (strict ? asked > 0 : asked >= 0);
        assertThat(outcome)
                .isEqualTo(count.cast() == 0 ? Outcome.NO_DECISION : enough ? Outcome.ADOPTED : Outcome.REJECTED);
    }

    @ParameterizedTest(name = "leaves base: {0}, leaves quorum: {1}: base {2}, quorum {3}, {4}")
    @CsvSource({
        "true, false, 76, 41, 39, adopted",
        "false, false, 80, 41, 41, rejected",
        "true, true, 76, 39, 39, inquorate",
    })
    void recused_entries_leave_base_and_quorum_as_the_rule_says(
            boolean base, boolean quorum, long baseSize, long quorumNeeded, long needed, String outcome) {
        var rule = PLAIN.with(new Majority(1, 2, true, Base.ROLL)).with(new Recusal(base, quorum));
        long present = quorum ? 42 : 43;
        var verdict = Verdict.of(rule, new Count(quorum ? 38 : 39, 0, 0), new Turnout(present, 80, false, 4, 4));
        assertThat(verdict.base()).isEqualTo(baseSize);
        assertThat(verdict.needed()).isEqualTo(needed);
        assertThat(verdict.quorum()).isEqualTo(quorumNeeded);
        assertThat(verdict.outcome().wireName()).isEqualTo(outcome);
    }

    @Test
    void more_votes_than_entries_are_an_error_not_an_outcome() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Verdict.of(PLAIN, new Count(9, 1, 0, 0, 1), new Turnout(10, 10)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Verdict.of(PLAIN, new Count(10, 0, 0), new Turnout(10, 10, false, 1, 1)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Turnout(11, 10));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Count(-1, 0, 0));
    }

    @Property
    void one_more_vote_for_never_hurts_and_one_more_against_never_helps(
            @ForAll @IntRange(max = 30) int votesFor,
            @ForAll @IntRange(max = 30) int against,
            @ForAll @IntRange(max = 30) int abstained,
            @ForAll Base base,
            @ForAll boolean simple) {
        var rule = PLAIN.with(simple ? new Majority(1, 2, true, base) : new Majority(2, 3, false, base));
        var turnout = new Turnout(95, 100);
        boolean adopted = adopts(rule, new Count(votesFor, against, abstained), turnout);
        if (adopted) {
            assertThat(adopts(rule, new Count(votesFor + 1, against, abstained), turnout))
                    .isTrue();
            assertThat(votesFor).isPositive();
        } else {
            assertThat(adopts(rule, new Count(votesFor, against + 1, abstained), turnout))
                    .isFalse();
        }
    }

    @Property
    void of_two_opposite_questions_at_most_one_is_adopted_by_simple_majority(
            @ForAll @IntRange(max = 40) int votesFor, @ForAll @IntRange(max = 40) int against, @ForAll Base base) {
        var rule = PLAIN.with(new Majority(1, 2, true, base));
        var turnout = new Turnout(80, 100);
        assertThat(adopts(rule, new Count(votesFor, against, 0), turnout)
                        && adopts(rule, new Count(against, votesFor, 0), turnout))
                .isFalse();
    }

    private static boolean adopts(Rule rule, Count count, Turnout turnout) {
        return Verdict.of(rule, count, turnout).outcome().isAdopted();
    }
}
