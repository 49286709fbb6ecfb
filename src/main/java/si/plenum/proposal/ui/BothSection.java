package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeTerms;
import si.plenum.document.CommencementRule;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;
import si.plenum.document.ui.BothChanges;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ui.BothTexts.Difference;
import si.plenum.proposal.ui.BothTexts.Spot;

/**
 * Both wordings of a draft side by side, where two people saved it: at each place one of them is chosen. What only one of them
 * touched is chosen beforehand; nothing is joined without being seen.
 */
final class BothSection extends Div {

    private final BothTexts texts;
    private final @Nullable DocumentText base;
    private final Map<Spot, RadioButtonGroup<Boolean>> choices = new HashMap<>();

    /** What the person chose, not what was chosen beforehand: more was typed since, and that may be another case now. */
    private final Map<Spot, Boolean> decided = new HashMap<>();

    private final ErrorSummary wrong = new ErrorSummary();

    /**
     * A section with a choice for every place that differs.
     *
     * @param before what was chosen in the section in whose place it comes
     * @param chosen told what is to be saved
     */
    BothSection(
            BothTexts texts, @Nullable DocumentText base, @Nullable BothSection before, Consumer<DraftText> chosen) {
        this.texts = texts;
        this.base = base;
        var section = new PageSection(
                getTranslation("proposal.both"), new Paragraph(getTranslation("proposal.both.lead")), wrong);
        section.addClassName("stack");
        texts.differences().forEach(difference -> section.add(place(difference, before)));
        section.add(Buttons.row(Buttons.plain(getTranslation("proposal.both.do"), click -> take(chosen))));
        add(section);
    }

    private Div place(Difference difference, @Nullable BothSection before) {
        String name = name(difference);
        var sides = new Div(
                side("proposal.both.mine", difference, texts.mine()),
                side("proposal.both.theirs", difference, texts.theirs()));
        sides.addClassName("before-after");
        var choice = new RadioButtonGroup<Boolean>();
        choice.setLabel(getTranslation("proposal.both.choose", Map.of("place", name)));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(mine -> getTranslation(mine ? "proposal.both.mine" : "proposal.both.theirs"));
        if (difference.mine() != difference.theirs()) choice.setValue(difference.mine());
        var spot = difference.spot();
        var decidedBefore = before == null ? null : before.decided.get(spot);
        if (decidedBefore != null) {
            choice.setValue(decidedBefore);
            decided.put(spot, decidedBefore);
        }
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            if (change.isFromClient()) decided.put(spot, change.getValue());
        });
        choices.put(spot, choice);
        var place = new Div(new H3(name), sides, choice);
        place.addClassName("stack-s");
        return place;
    }

    private Div side(String heading, Difference difference, DraftText text) {
        var side = new Div(new H4(getTranslation(heading)), words(difference, text));
        side.addClassName("stack-s");
        return side;
    }

    private String name(Difference difference) {
        var place = difference.place();
        if (place != null && base != null) return BothChanges.address(this, base, place);
        return getTranslation(
                switch (difference.spot().part()) {
                    case TITLE -> "proposal.title";
                    case SUMMARY -> "proposal.summary";
                    case WORDING -> "proposal.wording";
                    case TERMS -> "proposal.terms";
                    case CHANGE, RULE -> "proposal.effect";
                    case ELECTION -> "proposal.both.election";
                    case PAPER -> "proposal.paper";
                    case COMMENCEMENT -> "proposal.commencement";
                    case REASONS -> "proposal.reasons";
                });
    }

    private Component words(Difference difference, DraftText text) {
        var place = difference.place();
        String words = switch (difference.spot().part()) {
            case TITLE -> text.title();
            case SUMMARY -> text.summary();
            case WORDING -> text.wording();
            case REASONS -> text.reasons();
            case COMMENCEMENT -> words(text.commencement());
            case TERMS -> words(text.change());
            case CHANGE ->
                place == null || base == null
                        ? all(text)
                        : BothChanges.words(this, base, place, text == texts.mine() ? place.mine() : place.theirs());
            case PAPER ->
                text.paper() == null
                        ? ""
                        : text.paper().options().stream()
                                .map(option -> option.name())
                                .collect(Collectors.joining("\n"));
            case RULE, ELECTION -> "";
        };
        return words.isBlank() ? new Paragraph(getTranslation("proposal.both.silent")) : Wording.ofText(words);
    }

    /** Every new word of a change that was written on another text. */
    private static String all(DraftText text) {
        var change = text.change();
        if (change == null) return "";
        return change.operations().stream()
                .map(step -> switch (step) {
                    case Operation.Insert insert -> insert.text();
                    case Operation.Replace replace -> replace.text();
                    default -> "";
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String words(@Nullable ChangeDraft change) {
        var terms = change == null ? ChangeTerms.PLAIN : change.terms();
        var ends = terms.ends();
        String kind = getTranslation("proposal.terms." + terms.kind().wireName());
        if (ends == null) return kind;
        var dates = Dates.in(getLocale());
        return kind + "\n" + getTranslation("proposal.terms.until") + ": " + dates.dayIn(ends.minusDays(1));
    }

    private String words(CommencementRule rule) {
        return switch (rule) {
            case CommencementRule.AfterPublication after -> getTranslation("proposal.commencement.after");
            case CommencementRule.OnDay(var day) ->
                getTranslation("proposal.commencement.day") + ": "
                        + Dates.in(getLocale()).dayIn(day);
            case CommencementRule.OnCondition on ->
                getTranslation("proposal.commencement.condition") + ": " + on.condition();
        };
    }

    private void take(Consumer<DraftText> chosen) {
        var open = choices.values().stream()
                .filter(choice -> choice.getValue() == null)
                .toList();
        if (!open.isEmpty()) {
            String sentence = getTranslation("proposal.both.missing");
            open.forEach(choice -> {
                choice.setErrorMessage(sentence);
                choice.setInvalid(true);
            });
            wrong.show(sentence);
            return;
        }
        var mine = new HashSet<Spot>();
        choices.forEach((spot, choice) -> {
            if (choice.getValue()) mine.add(spot);
        });
        chosen.accept(texts.joined(base, mine));
    }
}
