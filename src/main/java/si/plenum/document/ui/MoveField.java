package si.plenum.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MalformedText;
import si.plenum.platform.ui.Buttons;

/** Where a provision is to stand: chosen from a list that can be searched, by keyboard and by thumb, without dragging. */
final class MoveField extends Div {

    private final TextEdits edits;
    private final TextEdits.Place moving;
    private final ComboBox<Destination> place = new ComboBox<>();
    private final TextField label = new TextField();

    /**
     * A choice of the place.
     *
     * @param name   what a destination is called
     * @param done   told once it is moved
     * @param leave  told when it is to stay where it is
     */
    MoveField(
            TextEdits edits,
            TextEdits.Place moving,
            Function<Destination, String> name,
            Runnable done,
            Runnable leave) {
        this.edits = edits;
        this.moving = moving;
        addClassNames("stack-s", "pending");
        place.setLabel(getTranslation("document.edit.move.to"));
        place.setHelperText(getTranslation("document.edit.move.hint"));
        place.setItemLabelGenerator(name::apply);
        place.setItems(Destination.of(edits, moving));
        place.setWidthFull();
        place.addValueChangeListener(change -> suggest());
        label.setLabel(getTranslation("document.edit.label"));
        label.setHelperText(getTranslation("document.edit.label.keep"));
        label.setVisible(moving.kind().isLabelled());
        add(
                place,
                label,
                Buttons.line(
                        Buttons.small(getTranslation("document.edit.move.do"), click -> move(done)),
                        Buttons.quiet(getTranslation("document.edit.move.leave"), click -> leave.run())));
    }

    void focus() {
        place.focus();
    }

    private void suggest() {
        var chosen = place.getValue();
        place.setInvalid(false);
        label.setInvalid(false);
        if (chosen != null) label.setValue(chosen.label(edits.base(), edits, moving.kind()));
    }

    private void move(Runnable done) {
        var chosen = place.getValue();
        if (chosen == null) {
            place.setErrorMessage(getTranslation("document.edit.move.choose"));
            place.setInvalid(true);
            place.focus();
            return;
        }
        if (!fits(chosen)) return;
        move(edits, chosen);
        done.run();
    }

    private void move(TextEdits where, Destination chosen) {
        where.move(moving.id(), chosen.parent(), chosen.after());
        String other = label.getValue().strip();
        where.setLabel(moving.id(), other.isEmpty() ? null : other);
    }

    /** Tries it on a copy, so that what cannot be leaves everything as it is, the choice and the label too. */
    private boolean fits(Destination chosen) {
        var copy = new TextEdits(edits.base(), edits.operations());
        try {
            edits.base().with(copy.operations());
        } catch (LostFooting | MalformedText before) {
            return true; // what is wrong elsewhere is said in the preview
        }
        move(copy, chosen);
        var refused = EditRefusal.of(this, edits.base(), copy);
        if (refused.isEmpty()) return true;
        place.setInvalid(!refused.get().label());
        label.setInvalid(refused.get().label());
        (refused.get().label() ? label : place).setErrorMessage(refused.get().sentence());
        (refused.get().label() ? label : place).focus();
        return false;
    }
}
