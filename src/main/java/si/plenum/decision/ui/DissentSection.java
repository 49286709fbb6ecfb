package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.Dissent;
import si.plenum.decision.Dissents;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageSection;

/** The dissenting opinions beside a decision, and the way to hand one in. */
@org.springframework.stereotype.Component
class DissentSection {

    private final Dissents dissents;
    private final Refusals refusals;

    DissentSection(Dissents dissents, Refusals refusals) {
        this.dissents = dissents;
        this.refusals = refusals;
    }

    /** Empty where there is none and none can be handed in. */
    Optional<Component> of(DecisionPage page, Runnable done) {
        var stated = dissents.of(page.row().id());
        boolean may = dissents.mayState(page.row().id());
        if (stated.isEmpty() && !may) return Optional.empty();
        var parts = new ArrayList<Component>();
        if (!stated.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("talk");
            stated.forEach(each -> list.add(item(each)));
            parts.add(list);
        }
        if (may) parts.add(form(page, done));
        return Optional.of(
                new PageSection(I18NProvider.translate("decision.dissent"), parts.toArray(Component[]::new)));
    }

    private static ListItem item(Dissent dissent) {
        var said = dissent.statement();
        var who = new Paragraph(
                said == null
                        ? dissent.name()
                        : dissent.name() + ": " + I18NProvider.translate("voting.statement." + said.wireName()));
        who.addClassName("who");
        var words = new Paragraph(dissent.reason());
        words.getElement().setAttribute("lang", "sl");
        var item = new ListItem(who, words);
        item.addClassName("quote");
        return item;
    }

    private Details form(DecisionPage page, Runnable done) {
        var wrong = new ErrorSummary();
        var reason = new TextArea(I18NProvider.translate("decision.dissent.reason"));
        var vote = page.vote();
        if (vote != null) {
            reason.setHelperText(I18NProvider.translate(
                    "decision.dissent.hint",
                    Map.of("days", vote.rule().conduct().dissentDays())));
        }
        reason.setWidthFull();
        var act = Buttons.plain(I18NProvider.translate("decision.dissent.state"), click -> {
            try {
                dissents.state(page.row().id(), reason.getValue());
                done.run();
            } catch (Refused refused) {
                wrong.show(refusals.sentence(UI.getCurrent().getLocale(), refused));
            }
        });
        var form = new Div(wrong, reason, Buttons.row(act));
        form.addClassNames("stack", "measure");
        return new Details(I18NProvider.translate("decision.dissent.more"), form);
    }
}
