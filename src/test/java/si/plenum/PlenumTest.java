package si.plenum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import si.plenum.community.TestBodies;
import si.plenum.identity.TestPersons;
import si.plenum.voting.TestVotes;

/**
 * A test of the whole program on a real PostgreSQL, listening on a port of its own. All such tests of a run share one program
 * and one database: change nothing of the configuration on a single class, make your own bodies and persons, and expect
 * others' beside them. The clock is back at the machine's time after every test ({@link TestTime}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "plenum.time-shift=true",
            "plenum.management-port=0",
            "plenum.base-url=https://plenum.test",
            "plenum.data=${java.io.tmpdir}/plenum-test-${random.uuid}"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, TestPersons.class, TestBodies.class, TestVotes.class})
@ExtendWith(TestTime.ResetAfterEach.class)
public @interface PlenumTest {}
