package si.plenum.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.decision.Decisions;
import si.plenum.voting.Votes;

/** What the public site's database role can reach: its views alone, and in them nothing that is not public yet. */
@PlenumTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteRoleTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    World world;

    @BeforeAll
    void everything_is_in_some_state() {
        world = new World(program, time);
    }

    @BeforeEach
    void it_is_the_evening_of_the_sessions() {
        world.isNow();
    }

    @Test
    void the_role_reads_no_table_of_any_module() {
        var relations = relations("n.nspname <> 'site'");

        assertThat(relations).hasSizeGreaterThan(40).contains("voting.ballot", "proposal.proposal", "identity.account");
        for (var relation : relations) {
            assertThatThrownBy(() -> asSite(() -> database.sql("SELECT * FROM " + relation + " LIMIT 1")
                            .query()
                            .listOfRows()))
                    .as(relation)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied for");
        }
    }

    @Test
    void the_role_changes_nothing() {
        var writable = database.sql(
                        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid ="
                                + " c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT LIKE 'pg\\_%'"
                                + " AND has_table_privilege('plenum_site', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')")
                .query(String.class)
                .list();

        assertThat(writable).isEmpty();
    }

    @Test
    void nothing_that_is_not_public_yet_stands_in_any_row() {
        var soft = new SoftAssertions();
        for (var view : relations("n.nspname = 'site'")) {
            var rows = String.join("\n", asSite(() -> rows(view)));
            hidden().forEach((what, mark) -> soft.assertThat(rows.contains(mark))
                    .as("%s: %s (%s)", view, what, mark)
                    .isFalse());
        }
        soft.assertAll();
    }

    @Test
    void what_is_public_stands_in_its_view() {
        var papers = world.things().papers();
        var meetings = world.things().meetings();

        assertThat(ids("proposal"))
                .contains(papers.filed().value(), papers.scheduled().value());
        assertThat(ids("session"))
                .contains(meetings.convened().value(), meetings.running().value());
        assertThat(ids("agenda_item"))
                .contains(meetings.waiting().value(), meetings.voting().value());
        assertThat(asSite(() -> database.sql("SELECT number FROM site.decision WHERE body_id = ?")
                        .param(world.body().id().value())
                        .query(String.class)
                        .list()))
                .containsExactly(world.foundingNumber());
    }

    @Test
    void publishing_a_decision_publishes_its_vote() {
        var ballots = world.things().ballots();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            world.as(Role.CHAIR, () -> {
                world.the(Decisions.class).publish(world.things().papers().unpublished());
                world.the(Votes.class).certify(ballots.counted());
            });
            database.sql("SET LOCAL ROLE plenum_site").update();

            assertThat(rows("site.decision"))
                    .anyMatch(row -> row.contains(world.things().papers().unpublishedNumber()));
            assertThat(rows("site.vote"))
                    .anyMatch(row -> row.contains(ballots.certified().value().toString()))
                    .anyMatch(row -> row.contains(ballots.counted().value().toString()))
                    .noneMatch(row -> row.contains(ballots.open().value().toString()));
        });
    }

    /** The marks of everything that the public must not find. */
    private Map<String, String> hidden() {
        var papers = world.things().papers();
        var ballots = world.things().ballots();
        var meetings = world.things().meetings();
        return Map.of(
                "a draft", papers.draft().value().toString(),
                "an unpublished decision", papers.unpublished().value().toString(),
                "the number of an unpublished decision", papers.unpublishedNumber(),
                "the vote of an unpublished decision",
                        ballots.certified().value().toString(),
                "a counted vote", ballots.counted().value().toString(),
                "a closed vote", ballots.closed().value().toString(),
                "an open vote", ballots.open().value().toString(),
                "a session in preparation", meetings.planned().value().toString(),
                "the number of a session in preparation", meetings.plannedNumber(),
                "an item of a session in preparation",
                        meetings.plannedItem().value().toString());
    }

    private List<String> rows(String view) {
        return database.sql("SELECT row_to_json(v)::text FROM " + view + " v")
                .query(String.class)
                .list();
    }

    private List<UUID> ids(String view) {
        return asSite(() ->
                database.sql("SELECT id FROM site." + view).query(UUID.class).list());
    }

    private List<String> relations(String where) {
        return database.sql("SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid ="
                        + " c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname <> 'information_schema'"
                        + " AND n.nspname NOT LIKE 'pg\\_%' AND " + where + " ORDER BY 1")
                .query(String.class)
                .list();
    }

    private <T> T asSite(Supplier<T> read) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            database.sql("SET LOCAL ROLE plenum_site").update();
            return read.get();
        });
    }
}
