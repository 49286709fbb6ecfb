package si.plenum.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.identity.PersonId;
import si.plenum.identity.TestPersons;
import si.plenum.rules.Citation;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Quorum;
import si.plenum.rules.Rule;
import si.plenum.rules.Threshold;
import si.plenum.rules.effect.RulebookSetting;

/**
 * Makes bodies for tests, through the program's own services. Each has its own names, so no test needs to clean up. Autowire
 * it in a {@link si.plenum.PlenumTest}.
 */
public class TestBodies {

    /** The day from which everything of a test body holds: long before any test's clock. */
    public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    /** More than half of the roll, after 30 minutes five members. */
    public static final Quorum QUORUM = new Quorum(Threshold.moreThan(1, 2)).orAfter(30, Threshold.entries(5));

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestPersons persons;
    private final Bodies bodies;
    private final Memberships memberships;
    private final RulebookSetting rulebooks;
    private final TransactionTemplate transaction;

    TestBodies(
            TestPersons persons,
            Bodies bodies,
            Memberships memberships,
            RulebookSetting rulebooks,
            TransactionTemplate transaction) {
        this.persons = persons;
        this.bodies = bodies;
        this.memberships = memberships;
        this.rulebooks = rulebooks;
        this.transaction = transaction;
    }

    /**
     * Resolutions by simple majority, changes of a document by two thirds; more than half of the roll present, after 30
     * minutes five members; a week's notice.
     */
    public static Map<Matter, Rule> usualRules() {
        var resolution = Rule.plain(Matter.RESOLUTION, new Citation("12. člen poslovnika"))
                .with(QUORUM);
        var change = Rule.plain(Matter.DOCUMENT_CHANGE, new Citation("57. člen modela"))
                .with(QUORUM)
                .with(Majority.TWO_THIRDS);
        return Map.of(Matter.RESOLUTION, resolution, Matter.DOCUMENT_CHANGE, change);
    }

    /** A body with the usual rules and so many members, at least three. */
    public TestBody of(int members) {
        return of(members, usualRules());
    }

    /** A body with these rules and so many members, at least three. */
    public TestBody of(int members, Map<Matter, Rule> rules) {
        int number = COUNT.incrementAndGet();
        var body = new Body(
                new BodyId(UUID.randomUUID()),
                "zbor-" + number + "-" + UUID.randomUUID().toString().substring(0, 8),
                BodyKind.ASSEMBLY,
                prefix(number),
                "Zbor " + number,
                "Zbora " + number,
                "Zboru " + number,
                "m",
                "Assembly " + number);
        var electorate = new ArrayList<PersonId>();
        for (int i = 0; i < members; i++) {
            electorate.add(persons.create("Članica_an %d-%04d".formatted(number, i)));
        }
        var made = new TestBody(
                body,
                rules,
                List.copyOf(electorate),
                electorate.get(0),
                electorate.get(1),
                electorate.get(2),
                persons.create(),
                persons.create(),
                persons.create(),
                persons.administrator(),
                persons);
        made.as(made.administrator(), () -> fill(made));
        transaction.executeWithoutResult(status -> rulebooks.set(body.id(), SINCE, rules, UUID.randomUUID()));
        return made;
    }

    private void fill(TestBody made) {
        var body = made.id();
        bodies.found(made.body(), SINCE);
        made.members().forEach(person -> memberships.admit(body, person, true, SINCE));
        memberships.admit(body, made.observer(), false, SINCE);
        memberships.appoint(body, made.council(), Office.COUNCIL, SINCE, Optional.empty());
        memberships.appoint(body, made.moderator(), Office.MODERATOR, SINCE, Optional.empty());
        memberships.appoint(body, made.minuteTaker(), Office.MINUTE_TAKER, SINCE, Optional.empty());
        memberships.appoint(body, made.coordinator(), Office.COORDINATOR, SINCE, Optional.empty());
    }

    /** Q and three letters: no body of the demo has such a prefix. */
    private static String prefix(int number) {
        var letters = new StringBuilder("Q");
        for (int divisor = 26 * 26; divisor > 0; divisor /= 26) {
            letters.append((char) ('A' + number / divisor % 26));
        }
        return letters.toString();
    }
}
