package si.plenum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.document.TestDocuments.FOUNDED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.RandomHistory;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

/** What holds for every history in the database, whatever kinds of acts it is made of. */
@PlenumTest
class RandomActsTest {

    private static final int STEPS = 14;
    private static final int DAYS = 3;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Documents documents;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    JdbcClient database;

    private TestDocuments test;
    private DocumentRow document;
    private RandomHistory generator;
    private Random random;

    /** What was read of a day as far as it was recorded by a moment. */
    private record Read(LocalDate day, Instant recordedBy, String hash) {}

    /** Decided, and not published yet. */
    private final List<UUID> unpublished = new ArrayList<>();

    static LongStream seeds() {
        long first = Long.getLong("plenum.seed", 20_261_130L);
        return LongStream.range(first, first + (Boolean.getBoolean("plenum.long") ? 40 : 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_known_stays_known_and_the_text_of_a_day_is_what_its_acts_make(long seed) {
        time.at("2026-01-02T12:00");
        random = new Random(seed);
        generator = new RandomHistory(seed);
        test = beans.createBean(TestDocuments.class);
        document = test.found(MarkdownText.render(generator.founding(8)));
        var read = new ArrayList<Read>();
        var kinds = EnumSet.noneOf(Step.class);
        for (int i = 0; i < STEPS; i++) {
            time.pass(Duration.ofHours(20 + random.nextInt(100)));
            var step = Step.values()[random.nextInt(Step.values().length)];
            if (taken(step)) kinds.add(step);
            assertThat(read).as("after %s", step).allSatisfy(this::isStillSo);
            read.addAll(sample());
        }
        assertThat(kinds).as("the generator makes more than one kind").hasSizeGreaterThan(1);
        theCacheIsWhatReplayGives();
        everyStateLeadsToOneDecision();
    }

    private enum Step {
        AMEND,
        END,
        CORRECT,
        WAIT,
        ANNUL,
        MEET,
        PUBLISH
    }

    /** Whether it could be done: what the program refuses must leave nothing behind. */
    private boolean taken(Step step) {
        long before = acts();
        try {
            return switch (step) {
                case AMEND -> amend(ChangeTerms.PLAIN, onDay());
                case END -> amend(ChangeTerms.until(clock.today().plusDays(2 + random.nextInt(60))), onDay());
                case CORRECT -> amend(ChangeTerms.correction(), onDay());
                case WAIT -> amend(ChangeTerms.PLAIN, waiting());
                case ANNUL -> annul();
                case MEET -> meet();
                case PUBLISH -> publish();
            };
        } catch (Refused refused) {
            assertThat(acts()).isEqualTo(before);
            return false;
        }
    }

    private long acts() {
        return test.asMember(() -> documents.acts(document.id())).size();
    }

    private CommencementRule onDay() {
        return new CommencementRule.OnDay(clock.today().plusDays(random.nextInt(20)));
    }

    private CommencementRule waiting() {
        return switch (random.nextInt(3)) {
            case 0 -> CommencementRule.DAY_AFTER_PUBLICATION;
            case 1 -> new CommencementRule.OnCondition("soglasje", 1);
            default ->
                new CommencementRule.OnCondition("soglasje", 1, clock.today().plusDays(15));
        };
    }

    private boolean amend(ChangeTerms terms, CommencementRule begins) {
        var base = test.asMember(() -> documents.textInForce(document.id(), clock.today()));
        var operations = generator.operations(base.text(), 1 + random.nextInt(3));
        if (terms.kind() == ActKind.CORRECTION) operations.removeIf(each -> !(each instanceof Operation.Replace));
        if (operations.isEmpty()) return false;
        enact(test.prepare(base, terms, operations.toArray(Operation[]::new)), begins);
        return true;
    }

    private void enact(ChangeId change, CommencementRule begins) {
        test.decided(decision -> {
            var act = test.enactment.enact(decision, change, clock.today(), begins);
            unpublished.add(decision);
            return act;
        });
    }

    private boolean annul() {
        var candidates = test.asMember(() -> documents.acts(document.id())).stream()
                .filter(NamedAct::mayBeAnnulled)
                .toList();
        if (candidates.isEmpty()) return false;
        var target = candidates.get(random.nextInt(candidates.size())).act().id();
        var base = test.asMember(() -> documents.textInForce(document.id(), clock.today()));
        enact(test.prepare(base, ChangeTerms.annulling(target)), random.nextBoolean() ? onDay() : waiting());
        return true;
    }

    private boolean meet() {
        var waits = test.asMember(() -> documents.acts(document.id())).stream()
                .map(NamedAct::act)
                .filter(act -> act.commencement() instanceof CommencementRule.OnCondition)
                .filter(act -> act.inForce() == null)
                .toList();
        if (waits.isEmpty()) return false;
        var act = waits.get(random.nextInt(waits.size())).id();
        test.inTransaction(() -> test.enactment.conditionMet(act, clock.today(), null, "sklep"));
        return true;
    }

    private boolean publish() {
        if (unpublished.isEmpty()) return false;
        var decision = unpublished.removeFirst();
        test.inTransaction(() -> test.enactment.published(decision, clock.today()));
        return true;
    }

    private List<Read> sample() {
        var now = clock.instant();
        return IntStream.range(0, DAYS)
                .mapToObj(any -> FOUNDED.plusDays(random.nextInt(150)))
                .map(day -> new Read(day, now, hash(day, now)))
                .toList();
    }

    private String hash(LocalDate day, Instant recordedBy) {
        return test.asMember(() -> documents.textAsRecorded(document.id(), day, recordedBy))
                .hash();
    }

    private void isStillSo(Read read) {
        assertThat(hash(read.day(), read.recordedBy())).isEqualTo(read.hash());
    }

    private void theCacheIsWhatReplayGives() {
        for (var day = FOUNDED; day.isBefore(FOUNDED.plusDays(200)); day = day.plusDays(3)) {
            var asked = day;
            var cached = test.asMember(() -> documents.textInForce(document.id(), asked));
            var replayed = test.asMember(() -> documents.asRecorded(document.id(), asked, clock.instant()));
            assertThat(replayed).isEqualTo(cached);
        }
    }

    private void everyStateLeadsToOneDecision() {
        var astray = database.sql("""
                        SELECT s.provision_id FROM document.provision_state s
                        LEFT JOIN document.operation o ON o.id = s.made_by
                        LEFT JOIN document.act a ON a.change_id = o.change_id
                        WHERE s.document_id = :document
                        GROUP BY s.provision_id, s.valid HAVING count(a.decision_id) <> 1""")
                .param("document", document.id().value())
                .query(UUID.class)
                .list();
        assertThat(Set.copyOf(astray)).isEmpty();
    }
}
