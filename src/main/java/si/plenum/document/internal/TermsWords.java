package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ChangeDraft;
import si.plenum.document.DocumentRow;
import si.plenum.document.text.ActTitle;
import si.plenum.document.text.Instruction;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;

/** Says what a change is besides its operations: the sentences stand in the instruction, so that they are voted on with it. */
@Component
class TermsWords {

    private final Messages messages;
    private final ChangeRepository changes;
    private final ActRepository acts;

    TermsWords(Messages messages, ChangeRepository changes, ActRepository acts) {
        this.messages = messages;
        this.changes = changes;
        this.acts = acts;
    }

    /**
     * The instruction with what the terms add to it.
     *
     * @param target the act that an annulment takes out of force, null for the others
     */
    Instruction in(
            Language language,
            Instruction operations,
            ChangeDraft change,
            DocumentRow document,
            @Nullable ActRow target) {
        var lines = new ArrayList<>(operations.lines());
        var terms = change.terms();
        var ends = terms.ends();
        if (ends != null) {
            lines.add(line(language, "document.terms.until", Map.of("dateIn", day(language, ends.minusDays(1)))));
        }
        if (terms.kind() == ActKind.CORRECTION) lines.addFirst(line(language, "document.terms.correction", Map.of()));
        if (target != null) lines.addFirst(annulment(language, document, target));
        var confirms = terms.confirms();
        if (confirms != null) lines.addFirst(consolidation(language, change, confirms, document));
        return new Instruction(lines);
    }

    private Instruction.Line consolidation(
            Language language, ChangeDraft change, String confirms, DocumentRow document) {
        return line(
                language,
                "document.terms.consolidation",
                Map.of(
                        "title",
                        of(language, document),
                        "dateIn",
                        day(language, change.baseDay()),
                        "n",
                        String.valueOf(change.baseSeq()),
                        "hash",
                        confirms));
    }

    private static String of(Language language, DocumentRow document) {
        return language == Language.SLOVENE ? document.genitive() : document.title();
    }

    private Instruction.Line annulment(Language language, DocumentRow document, ActRow target) {
        return line(
                language,
                "document.terms.annulment",
                Map.of(
                        "title",
                        title(language, document, target),
                        "dateIn",
                        day(language, target.adoptedOn()),
                        "n",
                        String.valueOf(target.seq())));
    }

    /** What an act is called; a founding text as its document. */
    String title(Language language, DocumentRow document, ActRow act) {
        if (act.kind() == ActKind.INITIAL) return document.title();
        var draft = changes.find(act.change()).wording();
        var annuls = act.annuls();
        var target = annuls == null ? null : acts.find(annuls);
        return title(language, draft, document, target);
    }

    /** What an act of such a change will be called. */
    String title(Language language, ChangeDraft change, DocumentRow document, @Nullable ActRow target) {
        var terms = change.terms();
        if (terms.isConsolidation()) {
            return say(
                    language,
                    "document.terms.consolidation.title",
                    Map.of("title", of(language, document), "dateIn", day(language, change.baseDay())));
        }
        if (terms.kind() == ActKind.CORRECTION) {
            return say(language, "document.terms.correction.title", Map.of("title", of(language, document)));
        }
        if (target != null) {
            var of = title(language, document, target);
            return say(language, "document.terms.annulment.title", Map.of("title", of));
        }
        return language == Language.SLOVENE
                ? ActTitle.slovene(change.operations(), document.genitive())
                : ActTitle.english(change.operations(), document.title());
    }

    private Instruction.Line line(Language language, String key, Map<String, ?> arguments) {
        return new Instruction.Line(say(language, key, arguments), "", "", "", "");
    }

    private static String day(Language language, LocalDate day) {
        return Dates.in(language.locale()).dayIn(day);
    }

    private String say(Language language, String key, Map<String, ?> arguments) {
        return messages.say(language.locale(), key, arguments);
    }
}
