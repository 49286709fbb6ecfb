package si.plenum.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.TestDatabase;
import si.plenum.journal.Checkpoint;
import si.plenum.journal.Entry;
import si.plenum.journal.Hash;
import si.plenum.journal.MerkleProof;
import si.plenum.journal.MerkleTree;
import si.plenum.journal.RecordedEntry;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;

/** On a database of its own, since a journal that others write has no size of one's own. */
class JournalTest {

    private static final Entry OPENED = Entry.of("vote.opened", "vote/1");

    private static final DataSource DATABASE = freshDatabase();

    private JournalService journal;
    private TransactionTemplate act;

    @BeforeEach
    void an_empty_journal() throws IOException {
        emptyTables();
        act = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
        DSLContext db = DSL.using(new TransactionAwareDataSourceProxy(DATABASE), SQLDialect.POSTGRES);
        journal = new JournalService(new JournalRepository(db), new LegalClock(ZoneId.of("Europe/Ljubljana")));
    }

    @Test
    void an_empty_journal_has_the_root_of_nothing() {
        assertThat(journal.checkpoint()).isEqualTo(new Checkpoint(0, MerkleTree.EMPTY));
        assertThat(journal.entries(0, 10)).isEmpty();
        assertThat(journal.verifyAll().holds()).isTrue();
    }

    @Test
    void entries_of_an_act_are_written_together_at_its_end_in_their_order() {
        act.executeWithoutResult(running -> {
            journal.append(Entry.of("vote.closed", "vote/1").field("ballots", 44));
            journal.append(Entry.of("vote.counted", "vote/1").field("outcome", "adopted"));
            assertThat(journal.checkpoint().size()).isZero();
        });
        var entries = journal.entries(0, 10);
        assertThat(entries).extracting(RecordedEntry::type).containsExactly("vote.closed", "vote.counted");
        assertThat(entries).extracting(RecordedEntry::index).containsExactly(0L, 1L);
        assertThat(entries.get(0).time()).isEqualTo(entries.get(1).time());
        assertThat(entries.get(0).canonical())
                .matches("\\{\"fields\":\\{\"ballots\":\"[0-9a-f]{64}\"},\"index\":0,\"subject\":\"vote/1\","
                        + "\"time\":\"[0-9-]{10}T[0-9:]{8}\\.[0-9]{6}Z\",\"type\":\"vote.closed\",\"v\":1}");
        assertThat(journal.verifyAll().holds()).isTrue();
    }

    @Test
    void an_act_that_fails_leaves_no_entry_and_no_gap() {
        append(OPENED);
        assertThatIllegalStateException()
                .isThrownBy(() -> act.executeWithoutResult(running -> {
                    journal.append(OPENED);
                    throw new IllegalStateException("refused");
                }));
        act.executeWithoutResult(running -> {
            journal.append(OPENED);
            running.setRollbackOnly();
        });
        append(OPENED);
        assertThat(journal.entries(0, 10)).extracting(RecordedEntry::index).containsExactly(0L, 1L);
    }

    @Test
    void what_a_savepoint_takes_back_is_not_written() {
        act.executeWithoutResult(running -> {
            journal.append(OPENED);
            var nested = new TransactionTemplate(act.getTransactionManager());
            nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            nested.executeWithoutResult(inner -> {
                journal.append(Entry.of("vote.annulled", "vote/1"));
                inner.setRollbackOnly();
            });
            journal.append(Entry.of("vote.closed", "vote/1"));
        });
        assertThat(journal.entries(0, 10))
                .extracting(RecordedEntry::type)
                .containsExactly("vote.opened", "vote.closed");
    }

    @Test
    void outside_an_act_nothing_is_appended_or_erased() {
        assertThatIllegalStateException().isThrownBy(() -> journal.append(OPENED));
        assertThatIllegalStateException().isThrownBy(() -> journal.erase(0, "question"));
        var reading = new TransactionTemplate(act.getTransactionManager());
        reading.setReadOnly(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> reading.executeWithoutResult(running -> journal.append(OPENED)));
        assertThat(journal.checkpoint().size()).isZero();
    }

    @Test
    void others_may_still_append_before_the_commit_but_not_after_the_journal_is_written() {
        act.executeWithoutResult(running -> {
            journal.append(OPENED);
            beforeCommit(Ordered.LOWEST_PRECEDENCE - 1, () -> journal.append(Entry.of("vote.closed", "vote/1")));
        });
        assertThat(journal.checkpoint().size()).isEqualTo(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> act.executeWithoutResult(running -> {
                    journal.append(OPENED);
                    beforeCommit(Ordered.LOWEST_PRECEDENCE, () -> journal.append(OPENED));
                }));
        assertThat(journal.checkpoint().size()).isEqualTo(2);
    }

    @Test
    void twenty_acts_at_once_leave_a_gapless_journal_with_a_consistent_root() throws Exception {
        int threads = 20;
        int acts = 15;
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit((Callable<Void>) () -> {
                        start.await();
                        for (int i = 0; i < acts; i++) {
                            int number = i;
                            act.executeWithoutResult(status -> {
                                journal.append(Entry.of("test.first", "thread/" + thread)
                                        .field("act", number));
                                journal.append(Entry.of("test.second", "thread/" + thread)
                                        .field("act", number));
                                if (number % 5 == 4) {
                                    status.setRollbackOnly();
                                }
                            });
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (var each : running) {
                each.get();
            }
        }
        int written = threads * (acts - acts / 5) * 2;
        var entries = journal.entries(0, 1000);
        assertThat(entries)
                .extracting(RecordedEntry::index)
                .containsExactlyElementsOf(LongStream.range(0, written).boxed().toList());
        for (int i = 0; i < written; i += 2) {
            assertThat(entries.get(i).type()).isEqualTo("test.first");
            assertThat(entries.get(i + 1).type()).isEqualTo("test.second");
            assertThat(entries.get(i + 1).subject()).isEqualTo(entries.get(i).subject());
        }
        var root = MerkleTree.root(entries.stream().map(RecordedEntry::leafHash).toList());
        assertThat(journal.checkpoint()).isEqualTo(new Checkpoint(written, root));
        var verification = journal.verifyAll();
        assertThat(verification.mismatches()).isEmpty();
        assertThat(verification.recomputed()).isEqualTo(journal.checkpoint());
    }

    @Test
    void every_size_has_its_root_and_its_proofs() {
        var leaves = new ArrayList<Hash>();
        var checkpoints = new ArrayList<>(List.of(journal.checkpoint()));
        for (int size = 1; size <= 21; size++) {
            append(OPENED.field("number", size));
            leaves.add(journal.entries(size - 1, 1).getFirst().leafHash());
            checkpoints.add(journal.checkpoint());
            assertThat(checkpoints.getLast()).isEqualTo(new Checkpoint(size, MerkleTree.root(leaves)));
            for (int index = 0; index < size; index++) {
                var path = journal.inclusion(index, size);
                assertThat(MerkleProof.includes(checkpoints.getLast(), index, leaves.get(index), path))
                        .isTrue();
                var proof = journal.consistency(index, size);
                assertThat(MerkleProof.continues(checkpoints.get(index), checkpoints.getLast(), proof))
                        .isTrue();
            }
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journal.inclusion(0, 22));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journal.inclusion(21, 21));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journal.consistency(3, 22));
    }

    @Test
    void a_roll_of_many_is_a_list_each_element_of_which_can_be_erased_alone() {
        var roll = IntStream.range(0, 2500).mapToObj(i -> UUID.randomUUID()).toList();
        append(OPENED.list("roll", roll).field("question", "Ali se streha sanira?"));
        var before = journal.checkpoint();
        assertThat(count("SELECT count(*) FROM journal.element WHERE value IS NOT NULL"))
                .isEqualTo(2500);
        assertThat(journal.verifyAll().holds()).isTrue();

        act.executeWithoutResult(running -> journal.erase(0, "roll", 1200));
        assertThat(count("SELECT count(*) FROM journal.element WHERE value IS NOT NULL"))
                .isEqualTo(2499);
        act.executeWithoutResult(running -> journal.erase(0, "question"));
        act.executeWithoutResult(running -> journal.erase(0, "question"));
        assertThat(count("SELECT count(*) FROM journal.field WHERE salt IS NULL AND value IS NULL"))
                .isEqualTo(1);
        act.executeWithoutResult(running -> journal.erase(0, "roll"));
        assertThat(count("SELECT count(*) FROM journal.element WHERE salt IS NOT NULL OR value IS NOT NULL"))
                .isZero();

        assertThat(journal.checkpoint()).isEqualTo(before);
        assertThat(journal.verifyAll().recomputed()).isEqualTo(before);
        assertThat(journal.verifyAll().holds()).isTrue();
    }

    @Test
    void an_empty_list_is_written_too() {
        append(OPENED.list("excused", List.of()));
        assertThat(journal.verifyAll().holds()).isTrue();
    }

    @Test
    void only_what_is_there_can_be_erased() {
        append(OPENED.field("question", "x"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> act.executeWithoutResult(running -> journal.erase(0, "roll")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> act.executeWithoutResult(running -> journal.erase(0, "question", 0)));
    }

    @Test
    void equal_values_do_not_show_that_they_are_equal() {
        append(OPENED.field("first", "x").field("second", "x").list("list", List.of("x", "x")));
        assertThat(count("SELECT count(DISTINCT digest) FROM journal.field WHERE name <> 'list'"))
                .isEqualTo(2);
        assertThat(count("SELECT count(DISTINCT leaf_hash) FROM journal.element"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal.entry SET subject = 'vote/2'",
                "DELETE FROM journal.entry",
                "UPDATE journal.node SET hash = sha256('')",
                "DELETE FROM journal.node",
                "DELETE FROM journal.field",
                "DELETE FROM journal.element",
                "UPDATE journal.field SET salt = '\\x000102030405060708090a0b0c0d0e0f'",
                "UPDATE journal.field SET value = '\"y\"'",
                "UPDATE journal.field SET value = NULL",
                "UPDATE journal.field SET salt = NULL, value = NULL, digest = sha256('')",
                "UPDATE journal.field SET salt = NULL, value = NULL, name = 'other'",
                "UPDATE journal.element SET salt = NULL, value = NULL, position = position + 10",
                "UPDATE journal.element SET value = '\"y\"'",
                "TRUNCATE journal.entry CASCADE",
                "TRUNCATE journal.node",
                "TRUNCATE journal.element",
                "INSERT INTO journal.entry (index, time, type, subject, body, leaf_hash)"
                        + " VALUES (9, now(), 'a.b', 'a/1', '', sha256('\\x00'))",
                "INSERT INTO journal.entry (index, time, type, subject, body, leaf_hash)"
                        + " VALUES (2, now(), 'a.b', 'a/1', 'x', sha256('\\x00'))",
                "INSERT INTO journal.field (entry_index, name, digest, salt, value)"
                        + " VALUES (0, 'late', sha256(''), '\\x000102030405060708090a0b0c0d0e0f', '1')"
            })
    void the_database_itself_refuses_every_change(String statement) {
        append(OPENED.field("question", "x").list("roll", List.of(1, 2)));
        append(OPENED);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> JdbcClient.create(DATABASE).sql(statement).update())
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).startsWith("23"));
        assertThat(journal.verifyAll().holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal.entry SET subject = 'vote/2' WHERE index = 2",
                "UPDATE journal.entry SET time = time + interval '1 second' WHERE index = 2",
                "UPDATE journal.entry SET body = body || ' ', leaf_hash = sha256('\\x00'::bytea || body || ' ') WHERE index = 2",
                "UPDATE journal.field SET value = '\"y\"', digest = sha256(salt || '\"y\"') WHERE name = 'question'",
                "DELETE FROM journal.field WHERE entry_index = 1 AND name = 'question'",
                "DELETE FROM journal.element WHERE entry_index = 1 AND position = 1",
                "UPDATE journal.element SET value = '9', leaf_hash = sha256('\\x00'::bytea || salt || '9') WHERE position = 1",
                "UPDATE journal.node SET hash = sha256('') WHERE level = 1 AND position = 1",
                "DELETE FROM journal.node WHERE level = 2",
                "INSERT INTO journal.node VALUES (3, 7, sha256(''))"
            })
    void a_change_by_someone_who_owns_the_database_is_found(String statement) {
        for (int i = 0; i < 5; i++) {
            append(OPENED.field("question", "x").list("roll", List.of(1, 2)));
        }
        assertThat(journal.verifyAll().holds()).isTrue();
        // The owner can switch the triggers off; the tree is there because of that.
        act.executeWithoutResult(running -> {
            var jdbc = JdbcClient.create(DATABASE);
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            assertThat(jdbc.sql(statement).update()).isPositive();
        });
        assertThat(journal.verifyAll().mismatches()).isNotEmpty();
    }

    private void append(Entry entry) {
        act.executeWithoutResult(running -> journal.append(entry));
    }

    private long count(String query) {
        return JdbcClient.create(DATABASE).sql(query).query(Long.class).single();
    }

    private static void beforeCommit(int order, Runnable task) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return order;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                task.run();
            }
        });
    }

    private static DataSource freshDatabase() {
        var server = TestDatabase.server();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("CREATE DATABASE journal_alone")
                .update();
        var database = new HikariDataSource();
        database.setJdbcUrl(server.getJdbcUrl("postgres", "journal_alone"));
        database.setMaximumPoolSize(24);
        database.setMinimumIdle(0);
        return database;
    }

    /** The journal stands on no other schema, so its own migration is all it needs. */
    private static void emptyTables() throws IOException {
        var migration = new ClassPathResource("db/migration/V20261122_1010__journal.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var template = new JdbcTemplate(DATABASE);
        template.execute("DROP SCHEMA IF EXISTS journal CASCADE");
        template.execute(migration);
    }
}
