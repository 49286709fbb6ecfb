package si.plenum.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import si.plenum.notification.DecisionMail;
import si.plenum.notification.MailChoice;
import si.plenum.notification.Subscriptions;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.ProfilePart;
import si.plenum.platform.ui.SavedNote;

/** Which mail one wants. */
@org.springframework.stereotype.Component
class MailPart implements ProfilePart {

    private final Subscriptions subscriptions;

    MailPart(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Component drawn() {
        var now = subscriptions.mine();
        var invitations = new Checkbox(say("notification.choice.invitations"), now.invitations());
        var decisions = new RadioButtonGroup<DecisionMail>();
        decisions.setLabel(say("notification.choice.decisions"));
        decisions.setItems(DecisionMail.values());
        decisions.setItemLabelGenerator(each -> say("notification.choice.decisions." + each.wireName()));
        decisions.setValue(now.decisions());
        var saved = new SavedNote();
        var save = Buttons.plain(say("common.save"), click -> {
            subscriptions.choose(new MailChoice(invitations.getValue(), decisions.getValue()));
            saved.show(say("notification.choice.saved"));
        });
        var fields = new Div(invitations, decisions, Buttons.row(save), saved);
        fields.addClassName("stack");
        return new PageSection(say("notification.choice"), fields);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
