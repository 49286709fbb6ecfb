package si.plenum.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import si.plenum.document.reading.DatedText;
import si.plenum.document.reading.History;
import si.plenum.document.text.Numbering;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Messages;

/**
 * Reads a folder of dated texts into acts, says what it made of them, and records them. Pairs of provisions that it is not sure
 * of are listed, and nothing is recorded before they are accepted.
 */
@Command(
        name = "import",
        description = "Records the history of a text: one file a version, its name beginning with its day.")
final class ImportTexts implements Callable<Integer> {

    private final Consumer<String[]> start;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--history", paramLabel = "DIR", required = true, description = "The folder of .md or .txt files.")
    private Path folder = Path.of("");

    @Option(names = "--accept", description = "Take the pairs that are listed as unsure.")
    private boolean accept;

    @Option(names = "--check", description = "Only say what would be recorded; needs no database.")
    private boolean check;

    @Option(names = "--body", paramLabel = "SLUG", description = "The body that changes the text (the first assembly).")
    private @Nullable String body;

    @Option(names = "--slug", paramLabel = "SLUG", description = "Its name in addresses (made of the title).")
    private @Nullable String slug;

    @Option(names = "--genitive", paramLabel = "WORDS", description = "The title in the genitive (the title).")
    private @Nullable String genitive;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Where the texts are from (the names of the files).")
    private @Nullable String source;

    @Option(names = "--language", paramLabel = "CODE", description = "The language of the text (sl).")
    private String language = "sl";

    @Option(names = "--demo", description = "Record it in the demo data.")
    private boolean demo;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (data, data-demo).")
    private @Nullable Path data;

    ImportTexts(Consumer<String[]> start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) throw misused("There is no such folder: " + folder);
        try {
            var history = HistoryFiles.read(folder, numbering(language));
            tell(history);
            boolean whole = allWhole(history);
            if (!whole || (!history.unsure().isEmpty() && !accept)) return 1;
            if (!check) start.accept(settings());
            return 0;
        } catch (Refused refused) {
            err().println(Messages.ofAllModules().say(Locale.ENGLISH, refused.key(), refused.arguments()));
            return 1;
        } catch (IOException unreadable) {
            err().println(folder + " cannot be read (" + unreadable.getMessage() + ").");
            return 1;
        }
    }

    static Numbering numbering(String language) {
        return language.equals("sl") ? Numbering.SLOVENE : Numbering.LATIN;
    }

    private void tell(History history) {
        var founding = history.founding();
        out().println(founding.day() + "  initial    " + founding.text().walk().count() + " provisions");
        for (var amendment : history.amendments()) {
            var counts = amendment.operations().stream()
                    .collect(Collectors.groupingBy(each -> each.code(), TreeMap::new, Collectors.counting()));
            out().println(amendment.source().day() + "  amendment  "
                    + counts.toString().replaceAll("[{}]", ""));
            for (var pair : amendment.unsure()) {
                out().println("            unsure: %s (%d %% alike): \"%s\" -> \"%s\""
                        .formatted(pair.address(), pair.percent(), shown(pair.before()), shown(pair.after())));
            }
        }
        out().println("1 initial and " + history.amendments().size() + " amending acts");
        if (!history.unsure().isEmpty() && !accept) {
            out().println("Nothing recorded: " + history.unsure().size() + " unsure, to be accepted with --accept");
        }
        out().flush();
    }

    private boolean allWhole(History history) {
        var texts = new ArrayList<DatedText>(List.of(history.founding()));
        history.amendments().forEach(amendment -> texts.add(amendment.source()));
        var broken = texts.stream()
                .filter(text -> !text.isWhole())
                .map(DatedText::name)
                .toList();
        broken.forEach(name -> err().println(name + ": not every word of it was understood"));
        return broken.isEmpty();
    }

    private static String shown(String words) {
        return words.length() <= 50 ? words : words.substring(0, 49) + "…";
    }

    private String[] settings() {
        var settings = new ArrayList<String>();
        settings.add("--plenum.import.history=" + folder.toAbsolutePath());
        settings.add("--plenum.import.language=" + language);
        if (body != null) settings.add("--plenum.import.body=" + body);
        if (slug != null) settings.add("--plenum.import.slug=" + slug);
        if (genitive != null) settings.add("--plenum.import.genitive=" + genitive);
        if (source != null) settings.add("--plenum.import.source=" + source);
        settings.add("--server.port=0");
        settings.add("--server.address=127.0.0.1");
        settings.add("--plenum.management-port=0");
        if (demo) settings.add("--plenum.demo=true");
        if (data != null) settings.add("--plenum.data=" + data.toAbsolutePath().normalize());
        else if (System.getenv("PLENUM_DATA") == null) {
            var name = demo ? "data-demo" : "data";
            settings.add("--plenum.data="
                    + Path.of(System.getProperty("plenum.home", ""))
                            .resolve(name)
                            .toAbsolutePath());
        }
        return settings.toArray(String[]::new);
    }

    private PrintWriter out() {
        if (spec == null) throw new IllegalStateException("Not called by the command line");
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        if (spec == null) throw new IllegalStateException("Not called by the command line");
        return spec.commandLine().getErr();
    }

    private ParameterException misused(String sentence) {
        if (spec == null) throw new IllegalStateException(sentence);
        return new ParameterException(spec.commandLine(), sentence);
    }
}
