package si.plenum.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKindTest {

    @TempDir
    Path data;

    @BeforeEach
    void with_a_database() throws IOException {
        Files.createDirectory(data.resolve("pg"));
    }

    @Test
    void the_demo_never_serves_a_communitys_own_data_nor_throws_it_away() {
        assertThatThrownBy(() -> DataKind.prepare(data, "small", false)).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> DataKind.prepare(data, "small", true)).isInstanceOf(StartRefused.class);
        assertThat(data.resolve("pg")).exists();
    }

    @Test
    void invented_content_is_never_served_as_real() throws IOException {
        Files.writeString(data.resolve("kind"), "small");
        assertThatThrownBy(() -> DataKind.prepare(data, DataKind.REAL, false)).isInstanceOf(StartRefused.class);
    }

    @Test
    void another_size_is_refused_until_the_old_one_is_thrown_away() throws IOException {
        Files.writeString(data.resolve("kind"), "small");
        Files.writeString(data.resolve("somebodys-letter"), "kept");
        assertThatThrownBy(() -> DataKind.prepare(data, "large", false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("small");

        DataKind.prepare(data, "large", true);
        assertThat(data.resolve("pg")).doesNotExist();
        assertThat(data.resolve("somebodys-letter")).exists();
        assertThat(data.resolve("kind")).hasContent("large");
    }

    @Test
    void a_folder_is_served_by_one_program_at_a_time() {
        DataLock.take(data);
        assertThatThrownBy(() -> DataLock.take(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("already runs");
    }
}
