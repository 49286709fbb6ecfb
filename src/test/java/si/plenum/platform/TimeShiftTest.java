package si.plenum.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import si.plenum.PlenumTest;
import si.plenum.TestTime;

@PlenumTest
class TimeShiftTest {

    @Autowired
    TestTime time;

    @Autowired
    TimeShift shift;

    @Autowired
    LegalClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void the_program_and_the_database_tell_the_same_time() {
        time.at("2030-03-04T18:00");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2030, 3, 4));
        assertThat(databaseTime()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));

        time.pass(Duration.ofHours(7));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2030, 3, 5));
        assertThat(databaseTime()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));

        shift.reset();
        assertThat(databaseTime()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void a_clock_that_serves_a_community_is_never_moved(@Autowired PlatformTransactionManager transactions) {
        var settings = new Settings(
                Path.of("data"),
                null,
                clock.getZone(),
                URI.create("http://localhost"),
                false,
                Settings.DemoSize.SMALL,
                false);
        var refusing = new TimeShift(clock, database, transactions, settings);
        assertThatThrownBy(() -> refusing.to(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(clock.shiftedBy()).isZero();
    }

    private Instant databaseTime() {
        return database.sql("SELECT platform.legal_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
