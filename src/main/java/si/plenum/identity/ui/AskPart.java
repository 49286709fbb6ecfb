package si.plenum.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.SignIns;
import si.plenum.identity.SignIns.Asked;
import si.plenum.identity.SignIns.CodeAnswer;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;

/**
 * Asks for an address, then for the code that was mailed to it. What the browser must remember between the two stands in its
 * session, so that a reloaded page still takes the code.
 */
class AskPart extends Div {

    private static final String REMEMBERED = "si.plenum.identity.browser";

    private final transient SignIns signIns;
    private final transient Refusals refusals;
    private final TokenForm form;

    AskPart(SignIns signIns, Refusals refusals, TokenForm form) {
        this.signIns = signIns;
        this.refusals = refusals;
        this.form = form;
        addClassName("stack");
        remembered().ifPresentOrElse(browser -> showCode(browser, null), this::showAddress);
    }

    private void showAddress() {
        removeAll();
        var address = new EmailField(getTranslation("signin.email"));
        address.setHelperText(getTranslation("signin.hint"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setWidthFull();
        address.setMaxLength(254);
        // One check, the server's, in the person's language.
        address.setManualValidation(true);
        var send = Buttons.main(getTranslation("signin.send"), click -> ask(address));
        send.addClickShortcut(Key.ENTER);
        add(address, Buttons.row(send));
        if (signIns.mayIssue()) add(DoorParts.soft(getTranslation("signin.nomail")));
    }

    private void ask(EmailField field) {
        field.setInvalid(false);
        try {
            var asked = signIns.ask(
                    new EmailAddress(field.getValue()),
                    VaadinRequest.getCurrent().getRemoteAddr());
            VaadinSession.getCurrent().setAttribute(REMEMBERED, asked.browser());
            showCode(asked.browser(), asked);
        } catch (Refused refused) {
            field.setErrorMessage(refusals.sentence(getLocale(), refused));
            field.setInvalid(true);
            field.focus();
        }
    }

    private void showCode(String browser, @Nullable Asked asked) {
        removeAll();
        add(DoorParts.news(getTranslation("signin.sent")));
        if (asked != null && asked.demoLink() != null) {
            var link = new Anchor(asked.demoLink(), getTranslation("signin.demo.link"));
            link.setRouterIgnore(true);
            add(new Paragraph(link));
        }
        var code = new TextField(getTranslation("signin.code"));
        code.setHelperText(getTranslation("signin.code.hint"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setWidthFull();
        code.setManualValidation(true);
        var send = Buttons.main(getTranslation("signin.code.send"), click -> redeem(browser, code));
        send.addClickShortcut(Key.ENTER);
        var again = Buttons.plain(getTranslation("signin.again"), click -> {
            forget();
            showAddress();
        });
        add(code, Buttons.row(send, again));
    }

    private void redeem(String browser, TextField field) {
        switch (signIns.redeemCode(browser, field.getValue())) {
            case CodeAnswer.Right right -> {
                forget();
                form.send(right.token());
            }
            case CodeAnswer.Wrong wrong
            when wrong.left() > 0 -> {
                field.setErrorMessage(getTranslation("signin.code.wrong", Map.of("left", wrong.left())));
                field.setInvalid(true);
                field.focus();
            }
            case CodeAnswer.Wrong none -> {
                forget();
                showAddress();
                addComponentAsFirst(DoorParts.mistake(getTranslation("signin.code.over")));
            }
        }
    }

    private static Optional<String> remembered() {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(REMEMBERED));
    }

    private static void forget() {
        VaadinSession.getCurrent().setAttribute(REMEMBERED, null);
    }
}
