package si.plenum.site.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.Documents;
import si.plenum.document.TextInForce;

/** Which acts a text was made of, the founding one first. */
@Component
class MadeOf {

    private final Documents documents;
    private final DecisionReader decisions;

    MadeOf(Documents documents, DecisionReader decisions) {
        this.documents = documents;
        this.decisions = decisions;
    }

    /**
     * An act as lists of a text name it.
     *
     * @param from its first day of force
     * @param ends the first day without it, null where it stays
     */
    record Act(
            ActKind kind,
            String title,
            String number,
            LocalDate adopted,
            LocalDate from,
            @Nullable LocalDate ends) {}

    /** Those whose decision is published. */
    List<Act> of(TextInForce text) {
        var begun = documents.versions(text.document().id()).stream()
                .filter(version -> !version.from().isAfter(text.day()))
                .flatMap(version -> version.acts().stream())
                .distinct()
                .sorted(Comparator.comparingInt(ActRow::seq))
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
                    act.ends()));
        }
        return acts;
    }
}
