package si.plenum.shell;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Where the program was started to import: does that and ends, before it says that it is ready. */
@Component
class ImportStart implements ApplicationRunner {

    private final HistoryImport histories;
    private final ApplicationContext program;
    private final HistoryImport.Wanted wanted;

    ImportStart(
            HistoryImport histories,
            ApplicationContext program,
            @Value("${plenum.import.history:}") String folder,
            @Value("${plenum.import.language:sl}") String language,
            @Value("${plenum.import.body:}") String body,
            @Value("${plenum.import.slug:}") String slug,
            @Value("${plenum.import.genitive:}") String genitive,
            @Value("${plenum.import.source:}") String source) {
        this.histories = histories;
        this.program = program;
        this.wanted = new HistoryImport.Wanted(Path.of(folder), language, body, slug, genitive, source);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted.folder().toString().isEmpty()) return;
        System.out.println(histories.run(wanted));
        System.exit(SpringApplication.exit(program, () -> 0));
    }
}
