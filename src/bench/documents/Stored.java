package bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.Plenum;
import si.plenum.community.BodyId;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.Changes;
import si.plenum.document.CommencementRule;
import si.plenum.document.DocumentId;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.effect.Enactment;
import si.plenum.document.effect.NewDocument;
import si.plenum.document.effect.Standing;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignedIn;
import si.plenum.platform.database.EmbeddedDatabase;

/** The program itself on an embedded database with one document of so many provisions and acts. */
final class Stored implements AutoCloseable {

    private static final int PENDING = 200;

    private final ConfigurableApplicationContext program;
    private final Documents documents;
    private final Changes changes;
    private final Enactment enactment;
    private final TransactionTemplate transaction;
    private final Random random = new Random(7);
    private final int amendments;
    private final DocumentId document;

    Stored(Path data, int provisions, int amendments) {
        this.amendments = amendments;
        Locale.setDefault(Locale.of("sl"));
        var starting = new SpringApplication(Plenum.class);
        starting.addListeners(new EmbeddedDatabase());
        program = starting.run(
                "--plenum.data=" + data, "--server.port=0", "--server.address=127.0.0.1", "--plenum.management-port=0");
        documents = program.getBean(Documents.class);
        changes = program.getBean(Changes.class);
        enactment = program.getBean(Enactment.class);
        transaction = program.getBean(TransactionTemplate.class);
        signIn();
        document = fill(History.of(provisions));
    }

    private void signIn() {
        var person = PersonId.create();
        var database = program.getBean(JdbcClient.class);
        database.sql("INSERT INTO identity.person (id, name, created_at) VALUES (?, 'Bench', now())")
                .param(person.value())
                .update();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(person, "Bench"), null, List.of(new SimpleGrantedAuthority("ROLE_USER"))));
    }

    private DocumentId fill(History history) {
        var body = UUID.randomUUID();
        program.getBean(JdbcClient.class)
                .sql("INSERT INTO community.body (id, slug, kind, prefix, name, name_genitive, name_locative, gender,"
                        + " name_english, founded_on) VALUES (?, 'bench', 'assembly', 'BE', 'Bench', 'Bench', 'Bench', 'm',"
                        + " 'Bench', '2019-01-01')")
                .param(body)
                .update();
        var decision = UUID.randomUUID();
        var made = transaction.execute(status -> {
            var id = program.getBean(Standing.class)
                    .create(
                            new NewDocument(
                                    "akt", "Akt", "Akta", DocumentKind.OTHER, new BodyId(body), "sl", Numbering.SLOVENE),
                            decision);
            enactment.found(id, history.text(), decision, Folding.FIRST);
            return id;
        });
        for (int i = 1; i <= amendments; i++) {
            var day = Folding.FIRST.plusDays(i);
            var operations = history.next();
            transaction.executeWithoutResult(status -> enactment.amend(made, operations, decision, day));
            if (i % 250 == 0) System.err.println(i + " acts recorded");
        }
        transaction.executeWithoutResult(status -> enactment.published(decision, Folding.FIRST.plusDays(amendments)));
        program.getBean(JdbcClient.class).sql("ANALYZE").update();
        return made;
    }

    /** The text in force on days by chance, past and present. */
    List<Double> textOnAnyDay() {
        return Folding.runs(() -> documents.textInForce(document, Folding.FIRST.plusDays(random.nextInt(amendments + 1))));
    }

    /** The text of the last day by replaying every act, read from the tables. */
    List<Double> replay() {
        var day = Folding.FIRST.plusDays(amendments);
        return Folding.runs(() -> documents.textAsRecorded(document, day, Instant.now()));
    }

    /** The first and the last version, read, laid over each other and told in sentences. */
    List<Double> redline() {
        int last = documents.versions(document).getFirst().ordinal();
        return Folding.runs(() -> documents.compare(document, 1, last));
    }

    /** An act is adopted after its change was held against all that waits; taken back after each time. */
    List<Double> adoption() {
        var pending = new ArrayList<ChangeId>();
        for (int i = 0; i < PENDING; i++) pending.add(prepared());
        var day = Folding.FIRST.plusDays(amendments + 1);
        return Folding.runs(() -> transaction.executeWithoutResult(status -> {
            var change = pending.getFirst();
            changes.check(change, pending);
            enactment.enact(UUID.randomUUID(), change, day, new CommencementRule.OnDay(day));
            status.setRollbackOnly();
        }));
    }

    private ChangeId prepared() {
        var base = documents.textInForce(document, Folding.FIRST.plusDays(amendments));
        var paragraphs = base.text()
                .walk()
                .filter(provision -> provision.kind() == ProvisionKind.PARAGRAPH && !provision.repealed())
                .toList();
        var target = paragraphs.get(random.nextInt(paragraphs.size()));
        var operation = new Operation.Replace(target.id(), "", "Novo besedilo " + random.nextInt(1000) + ".", target.ownHash());
        return changes.prepare(ChangeDraft.of(base).with(List.of(operation)));
    }

    @Override
    public void close() {
        program.close();
    }
}
