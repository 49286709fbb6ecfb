package si.plenum.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.plenum.PlenumTest;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.DecisionRow;
import si.plenum.decision.Decisions;
import si.plenum.document.ActKind;
import si.plenum.document.Documents;
import si.plenum.document.Original;
import si.plenum.document.OriginalRow;
import si.plenum.document.text.MarkdownText;
import si.plenum.platform.NotFound;
import si.plenum.platform.database.StartRefused;

@PlenumTest
class HistoryImportTest {

    private static final String FIRST = """
            # Hišni red

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 2. člen: Tišina

            (1) Nočni mir je od 23. do 6. ure.

            (2) Svet lahko dovoli izjemo.
            """;
    private static final String SECOND = FIRST.replace("23.", "22.");
    private static final String THIRD = SECOND + "\n### 3. člen\n\nRed začne veljati naslednji dan.\n";

    @Autowired
    private HistoryImport histories;

    @Autowired
    private Documents documents;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestBodies bodies;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private final String slug = "red-" + UUID.randomUUID().toString().substring(0, 8);
    private TestBody body;

    @BeforeEach
    void write() throws IOException {
        body = bodies.of(3);
        Files.writeString(folder.resolve("2021-03-01-ustanovni.md"), FIRST);
        Files.writeString(folder.resolve("2022-05-10.md"), SECOND);
        Files.writeString(folder.resolve("2024-01-15-tretji.md"), THIRD);
        Files.writeString(folder.resolve("README.md"), "Ni del zgodovine.");
    }

    @Test
    void a_folder_of_dated_texts_becomes_acts_and_every_text_is_in_force_on_its_days() {
        assertThat(histories.run(wanted("")))
                .isEqualTo("Recorded 3 decisions; each of 3 texts comes back on its days: /akti/" + slug);

        var document = documents.document(slug);
        assertThat(document.title()).isEqualTo("Hišni red");
        assertThat(documents.versions(document.id()))
                .extracting(version -> version.from().toString())
                .containsExactly("2024-01-15", "2022-05-10", "2021-03-01");
        assertThat(documents.versions(document.id()).reversed())
                .flatExtracting(version ->
                        version.acts().stream().map(act -> act.kind()).toList())
                .containsExactly(ActKind.INITIAL, ActKind.AMENDMENT, ActKind.AMENDMENT);
        assertThat(on("2021-03-01")).isEqualTo(FIRST).isEqualTo(on("2022-05-09"));
        assertThat(on("2022-05-10")).isEqualTo(SECOND).isEqualTo(on("2024-01-14"));
        assertThat(on("2024-01-15")).isEqualTo(THIRD);
        assertThatThrownBy(() -> on("2021-02-28")).isInstanceOf(NotFound.class);

        var recorded = decisions.search("", Optional.of(body.id()), Optional.empty(), 0, 10);
        assertThat(recorded).hasSize(3).extracting(DecisionRow::title).contains("Akt o spremembi Hišnega reda");
        assertThat(decisions.page(recorded.getFirst().number()).source()).isEqualTo("Arhiv skupnosti.");
    }

    @Test
    void every_file_is_kept_with_its_hash() {
        histories.run(wanted(""));
        var originals = documents.originals(documents.document(slug).id());
        assertThat(originals)
                .extracting(OriginalRow::name)
                .containsExactly("2021-03-01-ustanovni.md", "2022-05-10.md", "2024-01-15-tretji.md");
        assertThat(originals.getLast().hash())
                .isEqualTo(new Original("x", THIRD.getBytes(StandardCharsets.UTF_8)).hash());
    }

    @Test
    void git_takes_the_history_in_a_commit_an_act() throws Exception {
        histories.run(wanted(""));
        var address = URI.create("http://localhost:" + port + "/akti/" + slug + ".fast-import");
        var stream = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(stream.split("commit refs/heads/main\n", -1)).hasSize(4);
        assertThat(stream)
                .contains(FIRST, SECOND, THIRD, "Akt o spremembi Hišnega reda\n\nVelja od: 2022-05-10\nSklep: ");

        var repository = Files.createDirectory(folder.resolve("git")).toString();
        git("", "init", "-q", repository);
        git(stream, "-C", repository, "fast-import", "--quiet");
        assertThat(git("", "-C", repository, "log", "--reverse", "--format=%as %s", "main"))
                .isEqualTo("2021-03-01 Hišni red\n2022-05-10 Akt o spremembi Hišnega reda\n"
                        + "2024-01-15 Akt o dopolnitvi Hišnega reda\n");
        assertThat(git("", "-C", repository, "show", "main~1:" + slug + ".md")).isEqualTo(SECOND);
    }

    private static String git(String input, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/usr/bin/git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void what_cannot_be_recorded_is_told_in_a_sentence_and_leaves_nothing() throws IOException {
        histories.run(wanted(""));
        assertThatThrownBy(() -> histories.run(wanted("")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("There is a document at this address already.");
        Files.writeString(folder.resolve("2025-01-01.md"), THIRD);
        assertThatThrownBy(() -> histories.run(wanted("drugi-")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("2025-01-01.md: the text is the same as the one before.");
        assertThatThrownBy(() -> documents.document("drugi-" + slug)).isInstanceOf(NotFound.class);
    }

    private HistoryImport.Wanted wanted(String before) {
        return new HistoryImport.Wanted(
                folder, "sl", body.body().slug(), before + slug, "Hišnega reda", "Arhiv skupnosti.");
    }

    private String on(String day) {
        return MarkdownText.render(
                documents.textInForce(slug, LocalDate.parse(day)).text());
    }
}
