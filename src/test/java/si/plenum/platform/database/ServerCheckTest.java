package si.plenum.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import si.plenum.TestDatabase;

class ServerCheckTest {

    @Test
    void a_durable_and_silent_server_is_accepted() {
        assertThatCode(() -> ServerCheck.check(serverWith("synchronous_commit=on")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_that_may_lose_an_acknowledged_vote_is_refused() {
        assertThatThrownBy(() -> ServerCheck.check(serverWith("synchronous_commit=off")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("synchronous_commit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log_min_error_statement=error",
                "log_error_verbosity=default",
                "log_statement=all",
                "log_min_duration_statement=0",
                "log_parameter_max_length=-1",
                "log_parameter_max_length_on_error=-1"
            })
    void a_server_whose_log_could_tell_a_choice_is_refused_with_the_sql_that_mends_it(String setting) {
        assertThatThrownBy(() -> ServerCheck.check(serverWith(setting)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ALTER ROLE \"postgres\" SET " + setting.split("=")[0]);
    }

    @Test
    void a_server_that_does_not_answer_is_named_in_one_sentence() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/none");
        assertThatThrownBy(() -> ServerCheck.check(nowhere))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not answer");
    }

    private static DataSource serverWith(String setting) {
        var source = new PGSimpleDataSource();
        source.setURL(TestDatabase.server().getJdbcUrl("postgres", "postgres"));
        source.setOptions("-c " + setting);
        return source;
    }
}
