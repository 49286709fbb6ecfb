package si.plenum.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.TestTime;

/**
 * Every act of the program is tried by everyone, and exactly those may do it whom its line names. The lines stand in the
 * classes named after the modules; each try is rolled back, so that all of them meet the same world.
 */
@PlenumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TransactionTemplate transaction;

    World world;
    List<Act> acts;

    @BeforeAll
    void everything_is_in_some_state() {
        world = new World(program, time);
        acts = acts(world);
    }

    /** A sample call of every act. */
    static List<Act> acts(World world) {
        return Stream.of(
                        IdentityActs.in(world),
                        CommunityActs.in(world),
                        DocumentActs.in(world),
                        VotingActs.in(world),
                        SecretActs.in(world),
                        TieActs.drawing(world),
                        TieActs.casting(world),
                        RollActs.in(world),
                        CountActs.in(world),
                        ProposalActs.in(world),
                        ElectionActs.in(world),
                        ProposalActs.papersIn(world),
                        ProposalActs.coAuthorsIn(world),
                        ProposalActs.readingsIn(world),
                        ProposalActs.revisingIn(world),
                        ProposalActs.amendmentsIn(world),
                        DecisionActs.in(world),
                        PlenaryActs.in(world),
                        NotificationActs.in(world))
                .flatMap(List::stream)
                .toList();
    }

    @BeforeEach
    void it_is_the_evening_of_the_sessions() {
        world.isNow();
    }

    @Test
    void every_act_is_tried() {
        var found = FoundActs.in(program);
        var tried = acts.stream().map(Act::name).collect(Collectors.toSet());

        assertThat(found).hasSizeGreaterThan(100);
        assertThat(tried).as("acts with a sample call").containsExactlyInAnyOrderElementsOf(found);
    }

    @TestFactory
    Stream<DynamicTest> exactly_these_may() {
        return acts.stream()
                .map(act -> DynamicTest.dynamicTest(act.toString(), () -> {
                    var may = EnumSet.noneOf(Role.class);
                    for (var role : Role.values()) {
                        if (attempt(act, role, world.things()).permitted()) may.add(role);
                    }
                    assertThat(may).as(act.toString()).isEqualTo(act.permitted());
                }));
    }

    @TestFactory
    Stream<DynamicTest> to_outsiders_a_foreign_thing_is_an_unknown_one() {
        var unknown = Things.unknown();
        return acts.stream()
                .filter(Act::hidden)
                .map(act -> DynamicTest.dynamicTest(act.toString(), () -> {
                    for (var role : Role.OUTSIDERS) {
                        assertThat(attempt(act, role, world.things()))
                                .as("%s by %s", act, role)
                                .isEqualTo(attempt(act, role, unknown));
                    }
                }));
    }

    private Attempt attempt(Act act, Role role, Things things) {
        return world.as(
                role,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        return Attempt.answered(act.call().on(things));
                    } catch (RuntimeException failure) {
                        return Attempt.failed(failure);
                    }
                }));
    }
}
