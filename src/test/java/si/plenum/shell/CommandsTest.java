package si.plenum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private final List<String> started = new ArrayList<>();

    @Test
    void serves_where_no_command_is_named() {
        assertThat(call("--port", "9000", "--data", "/srv/plenum")).isZero();
        assertThat(started).containsExactly("--server.port=9000", "--plenum.data=/srv/plenum");
    }

    @Test
    void a_free_port_is_named_so_that_addresses_can_say_it() {
        assertThat(call("--port", "0")).isZero();
        assertThat(started).anySatisfy(setting -> assertThat(setting).matches("--server\\.port=[1-9]\\d+"));
    }

    @Test
    void the_demo_listens_on_this_machine_only_and_keeps_its_data_apart() {
        assertThat(call("serve", "--demo", "--demo-size", "large")).isZero();
        assertThat(started)
                .contains("--plenum.demo=true", "--plenum.demo-size=large", "--server.address=127.0.0.1")
                .contains("--plenum.data=" + Path.of("data-demo-large").toAbsolutePath());
    }

    @Test
    void data_is_thrown_away_only_in_the_demo() {
        assertThat(call("--fresh")).isNotZero();
        assertThat(call("--demo-size", "small")).isNotZero();
        assertThat(started).isEmpty();
    }

    @Test
    void a_misspelt_option_or_command_starts_nothing() {
        assertThat(call("--dmo")).isNotZero();
        assertThat(call("sreve")).isNotZero();
        assertThat(started).isEmpty();
    }

    @Test
    void settings_of_the_program_pass_through() {
        assertThat(call("--plenum.zone=Europe/Vienna")).isZero();
        assertThat(started).contains("--plenum.zone=Europe/Vienna");
    }

    @Test
    void a_history_is_recorded_once_its_unsure_pairs_are_accepted(@TempDir Path folder) throws IOException {
        var first = "# Red\n\n### 1. člen\n\nKdor moti, plača globo.\n";
        Files.writeString(folder.resolve("2021-01-01.md"), first);
        Files.writeString(
                folder.resolve("2022-01-01.md"), first.replace("Kdor moti, plača globo.", "Ključe hrani svet."));
        var history = List.of("import", "--history", folder.toString(), "--data", "/srv/plenum");

        assertThat(call(history.toArray(String[]::new))).isEqualTo(1);
        assertThat(call("import", "--history", folder.toString(), "--accept", "--check"))
                .isZero();
        assertThat(call("import", "--history", folder.resolve("none").toString()))
                .isNotZero();
        assertThat(started).isEmpty();

        assertThat(call("import", "--history", folder.toString(), "--accept", "--data", "/srv/plenum"))
                .isZero();
        assertThat(started)
                .contains(
                        "--plenum.import.history=" + folder, "--plenum.data=/srv/plenum", "--server.address=127.0.0.1");
    }

    @Test
    void help_serves_nothing() {
        assertThat(call("help")).isZero();
        assertThat(call("--help")).isZero();
        assertThat(started).isEmpty();
    }

    private int call(String... arguments) {
        return Commands.run(settings -> started.addAll(List.of(settings)), arguments);
    }
}
