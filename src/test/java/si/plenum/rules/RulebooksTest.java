package si.plenum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.rules.effect.RulebookSetting;

@PlenumTest
class RulebooksTest {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);

    @Autowired
    TestBodies bodies;

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    RulebookSetting setting;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_rule_comes_back_as_it_was_set() {
        var body = bodies.of(3);

        assertThat(rulebooks.inForce(body.id(), TestBodies.SINCE)).isEqualTo(TestBodies.usualRules());
        assertThat(rulebooks.ruleFor(body.id(), Matter.DOCUMENT_CHANGE, TestBodies.SINCE))
                .isEqualTo(TestBodies.usualRules().get(Matter.DOCUMENT_CHANGE));
    }

    @Test
    void a_new_rulebook_applies_from_its_day_and_the_old_one_stays_readable_for_earlier_days() {
        var body = bodies.of(3);
        var stricter = body.rule(Matter.RESOLUTION).with(Majority.TWO_THIRDS);
        set(body, LATER, Map.of(Matter.RESOLUTION, stricter));

        assertThat(rulebooks.ruleFor(body.id(), Matter.RESOLUTION, LATER.minusDays(1)))
                .isEqualTo(body.rule(Matter.RESOLUTION));
        assertThat(rulebooks.inForce(body.id(), LATER)).containsOnly(Map.entry(Matter.RESOLUTION, stricter));
    }

    @Test
    void without_a_rule_the_body_cannot_decide_the_matter() {
        var body = bodies.of(3);

        assertRefused(() -> rulebooks.ruleFor(body.id(), Matter.ELECTION, LATER), "error.rule.none");
        assertRefused(
                () -> rulebooks.ruleFor(body.id(), Matter.RESOLUTION, TestBodies.SINCE.minusDays(1)),
                "error.rule.none");
        assertThat(rulebooks.inForce(body.id(), TestBodies.SINCE.minusDays(1))).isEmpty();
    }

    @Test
    void a_rulebook_that_cannot_hold_is_refused() {
        var body = bodies.of(3);

        assertRefused(() -> set(body, LATER, Map.of()), "error.rulebook.empty");
        assertRefused(
                () -> set(body, LATER, Map.of(Matter.POSITION, body.rule(Matter.RESOLUTION))), "error.rulebook.matter");
        assertRefused(() -> set(body, TestBodies.SINCE, TestBodies.usualRules()), "error.rulebook.day");
    }

    @Test
    void it_is_set_only_within_the_transaction_of_a_decision() {
        var body = bodies.of(3);

        assertThatThrownBy(() -> setting.set(body.id(), LATER, TestBodies.usualRules(), UUID.randomUUID()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void set(TestBody body, LocalDate from, Map<Matter, Rule> rules) {
        transaction.executeWithoutResult(status -> setting.set(body.id(), from, rules, UUID.randomUUID()));
    }
}
