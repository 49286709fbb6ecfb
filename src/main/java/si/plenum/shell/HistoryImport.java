package si.plenum.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import si.plenum.community.Bodies;
import si.plenum.community.BodyId;
import si.plenum.community.BodyKind;
import si.plenum.decision.Decisions;
import si.plenum.decision.DocumentHistory;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.reading.DatedText;
import si.plenum.document.reading.History;
import si.plenum.identity.AsSystem;
import si.plenum.platform.Refused;
import si.plenum.platform.database.StartRefused;
import si.plenum.platform.language.Messages;
import si.plenum.platform.text.Slugs;

/** Records a folder of dated texts, and looks whether each comes back on its days; where one does not, nothing is recorded. */
@Component
class HistoryImport {

    /** What the command line said; what is empty follows from the texts. */
    record Wanted(Path folder, String language, String body, String slug, String genitive, String source) {}

    private final Bodies bodies;
    private final Decisions decisions;
    private final Documents documents;
    private final Messages messages;
    private final TransactionTemplate transaction;

    HistoryImport(
            Bodies bodies,
            Decisions decisions,
            Documents documents,
            Messages messages,
            TransactionTemplate transaction) {
        this.bodies = bodies;
        this.decisions = decisions;
        this.documents = documents;
        this.messages = messages;
        this.transaction = transaction;
    }

    /**
     * Does it, as the program itself.
     *
     * @return a sentence that says what was recorded
     * @throws StartRefused with a sentence that says why it was not
     */
    String run(Wanted wanted) {
        try {
            var history = HistoryFiles.read(wanted.folder(), ImportTexts.numbering(wanted.language()));
            var slug =
                    wanted.slug().isEmpty() ? Slugs.of(history.founding().text().title()) : wanted.slug();
            return AsSystem.call(() -> transaction.execute(status -> record(wanted, slug, history)));
        } catch (Refused refused) {
            throw new StartRefused(messages.say(Locale.ENGLISH, refused.key(), refused.arguments()));
        } catch (IOException unreadable) {
            throw new StartRefused(wanted.folder() + " cannot be read (" + unreadable.getMessage() + ").");
        }
    }

    private String record(Wanted wanted, String slug, History history) {
        var genitive = wanted.genitive().isEmpty() ? history.founding().text().title() : wanted.genitive();
        var source = wanted.source().isEmpty() ? "Uvoženo iz datiranih besedil." : wanted.source();
        var recorded = decisions.recordHistory(new DocumentHistory(
                body(wanted.body()),
                slug,
                genitive,
                DocumentKind.OTHER,
                wanted.language(),
                ImportTexts.numbering(wanted.language()),
                source,
                history));
        var texts = new ArrayList<DatedText>(List.of(history.founding()));
        history.amendments().forEach(amendment -> texts.add(amendment.source()));
        for (int i = 0; i < texts.size(); i++)
            ensure(slug, texts.get(i), i + 1 < texts.size() ? texts.get(i + 1) : null);
        return "Recorded %d decisions; each of %d texts comes back on its days: /akti/%s"
                .formatted(recorded.size(), texts.size(), slug);
    }

    /** On its first day, on the second, and on the last before the next one. */
    private void ensure(String slug, DatedText text, @Nullable DatedText next) {
        var days = new ArrayList<>(List.of(text.day(), text.day().plusDays(1)));
        if (next != null) days.add(next.day().minusDays(1));
        for (var day : days) {
            if (next != null && !day.isBefore(next.day())) continue;
            if (History.readsAs(documents.textInForce(slug, day).text(), text)) continue;
            throw new StartRefused(text.name() + " does not come back on " + day + ".");
        }
    }

    private BodyId body(String slug) {
        if (!slug.isEmpty()) return bodies.bySlug(slug).id();
        return bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.ASSEMBLY)
                .map(body -> body.id())
                .findFirst()
                .orElseThrow(() ->
                        new StartRefused("There is no assembly that could have adopted it: name a body with --body."));
    }
}
