package si.plenum.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import si.plenum.document.text.Provision;
import si.plenum.platform.ui.Buttons;

/** Another label for an article or a point, and nothing else. */
final class LabelField extends Div {

    private final TextEdits edits;
    private final Provision provision;
    private final TextField label = new TextField();

    /**
     * A field for the label.
     *
     * @param done told once it has another label
     * @param leave told when it is to keep its own
     */
    LabelField(TextEdits edits, Provision provision, Runnable done, Runnable leave) {
        this.edits = edits;
        this.provision = provision;
        addClassNames("stack-s", "pending");
        label.setLabel(getTranslation("document.edit.label"));
        label.setHelperText(getTranslation("document.edit.label.hint"));
        label.setValue(edits.newLabel(provision.id()).orElse(Objects.requireNonNullElse(provision.label(), "")));
        add(
                label,
                Buttons.line(
                        Buttons.small(getTranslation("document.edit.renumber.do"), click -> renumber(done)),
                        Buttons.quiet(getTranslation("document.edit.renumber.leave"), click -> leave.run())));
    }

    void focus() {
        label.focus();
    }

    private void renumber(Runnable done) {
        String other = label.getValue().strip();
        boolean same = other.isEmpty() || other.equals(provision.label());
        var copy = new TextEdits(edits.base(), edits.operations());
        copy.setLabel(provision.id(), same ? null : other);
        var refused = same ? Optional.<EditRefusal>empty() : EditRefusal.of(this, edits.base(), copy);
        if (refused.filter(EditRefusal::label).isPresent()) {
            label.setErrorMessage(refused.get().sentence());
            label.setInvalid(true);
            label.focus();
            return;
        }
        edits.setLabel(provision.id(), same ? null : other);
        done.run();
    }
}
