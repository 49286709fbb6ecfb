package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageSection;

/** How a mandate ends before its time: its holder resigns, an administrator records a removal that was decided. */
@org.springframework.stereotype.Component
class LeavingPart {

    private final Terms terms;
    private final CurrentPerson current;
    private final Refusals refusals;
    private final LegalClock clock;

    LeavingPart(Terms terms, CurrentPerson current, Refusals refusals, LegalClock clock) {
        this.terms = terms;
        this.current = current;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Empty for those who can end nothing here. @param done says what was done */
    Optional<Component> of(TermRow term, Consumer<String> done) {
        var holding = term.holding(clock.today());
        if (holding.stream().anyMatch(holder -> holder.person().equals(current.id()))) {
            return Optional.of(new PageSection(say("mandate.resign.title", Map.of()), resigning(term, done)));
        }
        return current.administrator() && !holding.isEmpty()
                ? Optional.of(new PageSection(say("mandate.remove.title", Map.of()), removing(term, done)))
                : Optional.empty();
    }

    private Component resigning(TermRow term, Consumer<String> done) {
        var wrong = new ErrorSummary();
        var day = clock.today().plusDays(1);
        var words = Map.of("day", Dates.in(UI.getCurrent().getLocale()).dayIn(day));
        var act = Buttons.plain(
                say("mandate.resign", Map.of()),
                click -> ConfirmAct.ask(
                        say("mandate.resign.ask", Map.of()),
                        say("mandate.resign.effect", words),
                        say("mandate.resign", Map.of()),
                        say("mandate.resign.keep", Map.of()),
                        () -> run(wrong, () -> {
                            terms.resign(term.id(), day);
                            done.accept(say("mandate.resigned", words));
                        })));
        return new Div(wrong, Buttons.row(act));
    }

    private Component removing(TermRow term, Consumer<String> done) {
        var wrong = new ErrorSummary();
        var day = clock.today().plusDays(1);
        var whom = new Select<TermRow.Holder>();
        whom.setLabel(say("mandate.remove.whom", Map.of()));
        whom.setItems(term.holding(clock.today()));
        whom.setItemLabelGenerator(TermRow.Holder::name);
        whom.setWidthFull();
        var why = new TextArea(say("mandate.remove.why", Map.of()));
        why.setHelperText(say("mandate.remove.why.hint", Map.of()));
        why.setMaxLength(1000);
        why.setWidthFull();
        var act = Buttons.plain(
                say("mandate.remove", Map.of()),
                click -> run(wrong, () -> {
                    var holder = whom.getOptionalValue().orElseThrow(() -> new Refused("error.choice.empty"));
                    terms.remove(term.id(), holder.person(), day, why.getValue());
                    done.accept(say("mandate.removed", Map.of("name", holder.name())));
                }));
        var fields = new Div(wrong, whom, why, Buttons.row(act));
        fields.addClassNames("stack", "measure");
        var details = new Details(say("mandate.remove.open", Map.of()), fields);
        details.addClassName("from");
        return details;
    }

    private void run(ErrorSummary wrong, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            wrong.show(refusals.sentence(UI.getCurrent().getLocale(), refused));
        }
    }

    private static String say(String key, Map<String, ?> arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
