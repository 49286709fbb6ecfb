package si.plenum.site.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ActStanding;
import si.plenum.document.DocumentRow;
import si.plenum.document.Documents;
import si.plenum.document.NamedAct;
import si.plenum.document.TextInForce;
import si.plenum.document.text.MarkdownText;
import si.plenum.platform.language.Say;

/** Which acts a text was made of, the founding one first. */
@Component
class MadeOf {

    private final Documents documents;
    private final DecisionReader decisions;
    private final Say say;

    MadeOf(Documents documents, DecisionReader decisions, Say say) {
        this.documents = documents;
        this.decisions = decisions;
        this.say = say;
    }

    /**
     * An act as lists of a text name it.
     *
     * @param from its first day of force
     * @param ends the first day without it, null where it stays
     * @param annulled whether another act ended it, and not its own wording
     */
    record Act(
            ActKind kind,
            String title,
            String number,
            LocalDate adopted,
            LocalDate from,
            @Nullable LocalDate ends,
            boolean annulled) {}

    /** The life of a text as a repository of Git takes it in; acts whose decision is not published are not named. */
    String gitHistory(DocumentRow document, String author) {
        var steps = documents.history(document.id());
        var names = decisions.namesOf(
                steps.stream().map(step -> step.act().decision()).collect(Collectors.toSet()));
        var git = new GitHistory(document.slug() + ".md");
        for (var step : steps) {
            var name = names.get(step.act().decision());
            var title = name == null ? document.title() : name.title();
            var turn = step.ends() ? "site.history.ends" : "site.history.from";
            var lines = new ArrayList<String>();
            kind(step.act().kind()).ifPresent(key -> lines.add(say.text(key)));
            lines.add(say.text(turn, Map.of("day", step.day().toString())));
            if (name != null) lines.add(say.text("site.history.decision", Map.of("number", name.number())));
            git.add(
                    step.day(),
                    author,
                    title + "\n\n" + String.join("\n", lines) + "\n",
                    MarkdownText.render(step.text()));
        }
        return git.stream();
    }

    /** What is said of an act that is more than a change. */
    private static Optional<String> kind(ActKind kind) {
        return switch (kind) {
            case CORRECTION, ANNULMENT, CONSOLIDATION -> Optional.of("site.document.kind." + kind.wireName());
            case INITIAL, AMENDMENT -> Optional.empty();
        };
    }

    /**
     * Those whose decision is published, and that have done something to the text by its day.
     *
     * @param recordedBy only what was recorded by then; null: by now
     */
    List<Act> of(TextInForce text, @Nullable Instant recordedBy) {
        var document = text.document().id();
        var known = recordedBy == null
                ? documents.acts(document).stream().map(NamedAct::act).toList()
                : documents.actsAsRecorded(document, recordedBy);
        var begun = known.stream()
                .filter(act -> act.on(text.day()) == ActStanding.IN_FORCE || act.on(text.day()) == ActStanding.ENDED)
                .toList();
        var names = decisions.namesOf(begun.stream().map(ActRow::decision).collect(Collectors.toSet()));
        var acts = new ArrayList<Act>();
        for (var act : begun) {
            var name = names.get(act.decision());
            if (name == null) continue;
            acts.add(new Act(
                    act.kind(),
                    name.title(),
                    name.number(),
                    name.adopted(),
                    Objects.requireNonNull(act.inForce()),
                    act.ends(),
                    !Objects.equals(act.ends(), act.expires())));
        }
        return acts;
    }
}
