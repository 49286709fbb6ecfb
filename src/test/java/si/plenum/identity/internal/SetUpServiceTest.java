package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.TestDatabase;
import si.plenum.identity.EmailAddress;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

/** The first administrator, on a database of its own, since only an empty instance has this moment. */
@PlenumTest
class SetUpServiceTest {

    private static final EmailAddress ADDRESS = new EmailAddress("uprava@example.org");

    @Autowired
    Secrets secrets;

    @Autowired
    LegalClock clock;

    private SetUpService setUp;
    private SignInRepository signIns;
    private AccountRepository accounts;

    @BeforeEach
    void empty_instance() throws SQLException {
        var name = "empty_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = TestDatabase.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        var database = TestDatabase.server().getDatabase("postgres", name);
        Flyway.configure().dataSource(database).load().migrate();
        DSLContext db = DSL.using(database, SQLDialect.POSTGRES);
        signIns = new SignInRepository(db);
        accounts = new AccountRepository(db);
        setUp = new SetUpService(db, new PersonRepository(db), signIns, secrets, clock);
    }

    @Test
    void whoever_reads_the_output_becomes_the_first_administrator() {
        var token = setUp.begin().orElseThrow();
        assertThat(setUp.open(token)).isTrue();

        var signIn = setUp.complete(token, "Uprava", ADDRESS, Language.SLOVENE);

        var person = signIns.use(Secrets.hash(signIn), clock.instant()).orElseThrow();
        assertThat(accounts.open(person))
                .hasValueSatisfying(
                        account -> assertThat(account.administrator()).isTrue());
        assertThat(setUp.open(token)).isFalse();
        assertThat(setUp.begin()).isEmpty();
    }

    @Test
    void the_link_works_once_and_a_new_start_replaces_it() {
        var first = setUp.begin().orElseThrow();
        var second = setUp.begin().orElseThrow();

        assertThat(setUp.open(first)).isFalse();
        setUp.complete(second, "Uprava", ADDRESS, Language.SLOVENE);
        assertThatThrownBy(() -> setUp.complete(second, "Druga", new EmailAddress("b@example.org"), Language.SLOVENE))
                .isInstanceOf(Refused.class)
                .hasMessage("error.setup.done");
    }
}
