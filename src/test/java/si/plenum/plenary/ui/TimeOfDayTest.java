package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {

    @ParameterizedTest
    @CsvSource({"18.00, 18:00", "18:30, 18:30", "18, 18:00", "9.05, 09:05", "' 20.15 ', 20:15"})
    void is_read_as_people_write_it(String typed, LocalTime time) {
        assertThat(TimeOfDay.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25.00", "18.60", "zvečer", "18.0"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(TimeOfDay.parse(typed)).isEmpty();
    }
}
