package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The data of the demo, made once for all tests of a run and copied for each: making them is most of a first start. */
final class Demo {

    private static @Nullable Path made;

    private Demo() {}

    /** A data folder of the demo, of a program that was stopped. */
    static synchronized Path in(Path folder) throws IOException, InterruptedException {
        if (made == null) made = make();
        var data = folder.resolve("data");
        // With owner and mode of every file: the database server takes no others.
        var copying = new ProcessBuilder("cp", "-a", made.toString(), data.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
        return data;
    }

    private static Path make() throws IOException, InterruptedException {
        var parent = Files.createTempDirectory("plenum-demo-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                FileSystemUtils.deleteRecursively(parent);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }));
        var data = Files.createDirectory(parent.resolve("data"));
        Served.start(data, Served.freePort()).stop();
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
        return data;
    }
}
