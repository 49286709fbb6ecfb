package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.Changes;
import si.plenum.document.text.Address;
import si.plenum.document.text.Amending;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.EnglishInstruction;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.Redline;
import si.plenum.document.text.SloveneInstruction;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.platform.text.WordDiff;
import si.plenum.proposal.AmendmentText;

/** What amendments say and do, held against the change that they amend. */
@Component
class AmendmentTexts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private final Changes changes;
    private final Messages messages;

    AmendmentTexts(Changes changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
    }

    ChangeDraft wording(ChangeId change) {
        return changes.change(change).wording();
    }

    /** Whether it does anything otherwise than the change that it amends. */
    boolean differs(ChangeId main, ChangeDraft amended) {
        return !Amending.differing(wording(main).operations(), amended.operations())
                .isEmpty();
    }

    /**
     * An amendment put into the change as it stands now.
     *
     * @param now    the wording so far
     * @param origin the wording that the amendment was written against
     * @return empty where it meets what was changed since; the same as {@code now} where it says nothing new
     */
    Optional<ChangeDraft> putInto(ChangeId now, ChangeId origin, ChangeDraft amended) {
        var current = changes.change(now);
        var wording = current.wording();
        var before = wording(origin);
        boolean oneBase = sameBase(wording, before) && sameBase(wording, amended);
        if (!oneBase) return Optional.empty();
        return Amending.putInto(current.base(), wording.operations(), before.operations(), amended.operations())
                .map(wording::with);
    }

    private static boolean sameBase(ChangeDraft one, ChangeDraft other) {
        return one.document().equals(other.document())
                && one.baseDay().equals(other.baseDay())
                && one.baseSeq() == other.baseSeq();
    }

    /** What is asked on its ballot: the instruction from the text as the proposal would make it. */
    String instruction(ChangeId main, ChangeDraft amended) {
        var prepared = changes.change(main);
        var base = prepared.base();
        var operations = prepared.wording().operations();
        var kept = notStruck(operations, amended.operations());
        var lines = new ArrayList<>(sentences(base, kept, false));
        lines.add(SloveneInstruction.between(without(base, operations, kept), base.with(amended.operations()))
                .wording());
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    AmendmentText text(ChangeId main, ChangeDraft amended) {
        var prepared = changes.change(main);
        var base = prepared.base();
        var operations = prepared.wording().operations();
        var kept = notStruck(operations, amended.operations());
        var before = without(base, operations, kept);
        var after = base.with(amended.operations());
        var slovene = sentences(base, kept, false);
        slovene.addAll(SloveneInstruction.between(before, after).sentences());
        var english = sentences(base, kept, true);
        english.addAll(EnglishInstruction.between(before, after).sentences());
        return new AmendmentText(Redline.between(base.with(operations), after), slovene, english);
    }

    /** How many words an amendment strikes and brings in, held against the text as the proposal would make it. */
    int words(ChangeId main, ChangeDraft amended) {
        var prepared = changes.change(main);
        var base = prepared.base();
        return words(Redline.between(base.with(prepared.wording().operations()), base.with(amended.operations())));
    }

    /** The same of a whole change, held against the text that it was written on. */
    int words(ChangeId change) {
        return words(changes.change(change).preview().redline());
    }

    private static int words(Redline redline) {
        return redline.lines().stream()
                .filter(line -> line.mark() != Redline.Mark.SAME)
                .mapToInt(line ->
                        words(line.headingBefore(), line.headingAfter()) + words(line.textBefore(), line.textAfter()))
                .sum();
    }

    private static int words(String before, String after) {
        return Math.toIntExact(WordDiff.between(before, after).segments().stream()
                .filter(segment -> segment.kind() != WordDiff.Kind.EQUAL)
                .mapToLong(segment -> WORD.matcher(segment.text()).results().count())
                .sum());
    }

    /** What the proposal strikes and the amendment leaves in: no instruction has a sentence for that. */
    private static Set<ProvisionId> notStruck(List<Operation> main, List<Operation> amended) {
        var struck = new HashSet<ProvisionId>();
        main.stream().filter(Operation.Repeal.class::isInstance).forEach(each -> struck.add(each.provision()));
        amended.stream().filter(Operation.Repeal.class::isInstance).forEach(each -> struck.remove(each.provision()));
        return struck;
    }

    private static DocumentText without(DocumentText base, List<Operation> main, Set<ProvisionId> kept) {
        return base.with(
                main.stream().filter(each -> !kept.contains(each.provision())).toList());
    }

    private List<String> sentences(DocumentText base, Set<ProvisionId> kept, boolean english) {
        var locale = (english ? Language.ENGLISH : Language.SLOVENE).locale();
        var sentences = new ArrayList<String>();
        base.walk()
                .filter(provision -> kept.contains(provision.id()))
                .map(provision ->
                        english ? Address.english(base, provision.id()) : Address.slovene(base, provision.id()))
                .forEach(place ->
                        sentences.add(messages.say(locale, "proposal.amendment.not-struck", Map.of("place", place))));
        return sentences;
    }
}
