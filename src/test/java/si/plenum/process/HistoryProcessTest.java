package si.plenum.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program records a history of dated texts as a command, once, and serves it afterwards. */
@Tag("process")
class HistoryProcessTest {

    private static final String FIRST = """
            # Red ob procesu

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.
            """;
    private static final String SECOND = FIRST.replace("rabo", "rabo in čiščenje");

    /** What a command said, and how it ended. */
    private record Ended(int code, String said) {}

    @TempDir
    Path folder;

    private Path data;
    private Path texts;

    @BeforeEach
    void write() throws Exception {
        data = Demo.in(folder);
        texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("2021-03-01-ustanovni.md"), FIRST);
        Files.writeString(texts.resolve("2022-05-10-sprememba.md"), SECOND);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void a_history_is_recorded_once_and_served() throws Exception {
        var looked = plenum("import", "--history", texts.toString(), "--check");
        assertThat(looked.code()).as(looked.said()).isZero();
        assertThat(looked.said()).contains("1 initial and 1 amending acts");

        var recorded = recording();
        assertThat(recorded.code()).as(recorded.said()).isZero();
        assertThat(recorded.said()).contains("Recorded 2 decisions", "/akti/red-ob-procesu");

        var again = recording();
        assertThat(again.code()).as(again.said()).isEqualTo(1);
        assertThat(again.said()).doesNotContain("Recorded").doesNotContain("Exception");

        var served = Served.start(data, Served.freePort());
        try {
            var address = served.address() + "/akti/red-ob-procesu/";
            assertThat(read(address + "2022-05-09")).contains("Ta red ureja rabo prostorov.");
            assertThat(read(address + "2022-05-10")).contains("Ta red ureja rabo in čiščenje prostorov.");
        } finally {
            served.stop();
        }
    }

    private Ended recording() throws Exception {
        return plenum("import", "--history", texts.toString(), "--demo", "--data", data.toString());
    }

    private static Ended plenum(String... arguments) throws Exception {
        var home = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dplenum.home=" + home,
                "-jar",
                home.resolve("target/plenum.jar").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static String read(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        }
    }
}
