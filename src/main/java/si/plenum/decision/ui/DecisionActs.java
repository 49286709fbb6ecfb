package si.plenum.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.decision.Assents;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.document.CommencementRule;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageSection;

/** What the current person may do with a decision: publish it, or record that its condition is met, with the paper that shows it. */
@Component
class DecisionActs {

    private final Decisions decisions;
    private final Assents assents;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;
    private final Refusals refusals;
    private final LegalClock clock;

    DecisionActs(
            Decisions decisions,
            Assents assents,
            Memberships memberships,
            CurrentPerson currentPerson,
            Refusals refusals,
            LegalClock clock) {
        this.decisions = decisions;
        this.assents = assents;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @param done what is to happen once something was done */
    Div of(DecisionPage page, Runnable done) {
        var acts = new Div();
        if (page.row().state() == DecisionState.UNPUBLISHED
                && decisions.mayPublish(page.row().id())) {
            acts.add(Buttons.row(publishing(acts, page, done)));
        }
        boolean coordinates = memberships.holds(page.row().body(), currentPerson.id(), Office.COORDINATOR);
        // What was met in time may be recorded late.
        boolean open = page.row().state() == DecisionState.WAITING || page.row().state() == DecisionState.LAPSED;
        if (open
                && page.commencement() instanceof CommencementRule.OnCondition(var condition, var days, var by)
                && coordinates) {
            acts.add(meeting(acts, page, condition, done));
        }
        return acts;
    }

    private Button publishing(Div acts, DecisionPage page, Runnable done) {
        return Buttons.main(
                acts.getTranslation("decision.publish"),
                click -> ConfirmAct.ask(
                        acts.getTranslation("decision.publish.ask"),
                        acts.getTranslation("decision.publish.consequence"),
                        acts.getTranslation("decision.publish"),
                        acts.getTranslation("decision.publish.later"),
                        () -> {
                            decisions.publish(page.row().id());
                            done.run();
                        }));
    }

    private PageSection meeting(Div acts, DecisionPage page, String condition, Runnable done) {
        var wrong = new ErrorSummary();
        var day = DayField.in(UI.getCurrent().getLocale(), acts.getTranslation("decision.condition.day"));
        day.setValue(clock.today());
        day.setMax(clock.today());
        var with = new TextField(acts.getTranslation("decision.condition.with"));
        with.setHelperText(acts.getTranslation("decision.condition.with.hint"));
        with.setWidthFull();
        var paper = new AssentUpload(refusals, wrong);
        var act = Buttons.main(acts.getTranslation("decision.condition.met"), click -> {
            if (day.getValue() == null) {
                wrong.show(List.of(new ErrorSummary.Problem(acts.getTranslation("error.day.empty"), day)));
                return;
            }
            try {
                assents.record(page.row().id(), day.getValue(), with.getValue(), paper.paper());
                done.run();
            } catch (Refused refused) {
                wrong.show(refusals.sentence(UI.getCurrent().getLocale(), refused));
            }
        });
        var form = new Div(new Paragraph(condition), wrong, day, with, paper, Buttons.row(act));
        form.addClassNames("stack", "measure");
        return new PageSection(acts.getTranslation("decision.condition.title"), form);
    }
}
