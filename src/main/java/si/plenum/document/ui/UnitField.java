package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.text.Wording;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Typing;

/** One paragraph, point or indent while it is edited: its words and what can be done to it. */
final class UnitField extends Div {

    /** What a person does to the unit. */
    interface Acts {

        void typed();

        void struck(boolean struck);

        /** Puts a new one of its kind before or after it. */
        void added(boolean before);

        void takenBack();

        /** Asks where it is to stand. */
        void moving();

        /** Asks for its label. */
        void renumbering();

        /** Lets it stand where it was, under its own label. */
        void back();
    }

    private final TextArea area;

    /** @param address where it stands; empty for a new one */
    UnitField(TextEdits.Place unit, TextEdits edits, String address, Acts acts) {
        addClassName("stack-s");
        boolean fresh = unit.base() == null;
        boolean point = unit.kind() != ProvisionKind.PARAGRAPH;
        String name = fresh ? getTranslation(point ? "document.edit.new.point" : "document.edit.new") : address;
        boolean struck = edits.isRepealed(unit.id());
        area = area(name, edits.text(unit.id()));
        area.setReadOnly(struck);
        LongText.mark(area, area.getValue(), Wording.MAX);
        area.addValueChangeListener(change -> {
            edits.setText(unit.id(), change.getValue());
            LongText.mark(area, change.getValue(), Wording.MAX);
            acts.typed();
        });
        var line = Buttons.line();
        if (fresh) {
            String key = point ? "document.edit.takeback.point" : "document.edit.takeback";
            line.add(Buttons.quiet(getTranslation(key), click -> acts.takenBack()));
        } else {
            String key = struck ? "document.edit.keep" : "document.edit.strike";
            line.add(named(Buttons.quiet(getTranslation(key), click -> acts.struck(!struck)), name));
        }
        if (!struck && unit.kind() != ProvisionKind.INDENT) {
            String before = point ? "document.edit.before.point" : "document.edit.before";
            String after = point ? "document.edit.add.point" : "document.edit.add";
            line.add(named(Buttons.quiet(getTranslation(before), click -> acts.added(true)), name));
            line.add(named(Buttons.quiet(getTranslation(after), click -> acts.added(false)), name));
        }
        boolean moved = edits.isToMove(unit.id()) || edits.newLabel(unit.id()).isPresent();
        if (!fresh && !struck) {
            String key = point ? "document.edit.move.point" : "document.edit.move";
            line.add(named(Buttons.quiet(getTranslation(key), click -> acts.moving()), name));
            if (unit.kind().isLabelled()) {
                line.add(named(
                        Buttons.quiet(getTranslation("document.edit.renumber.point"), click -> acts.renumbering()),
                        name));
            }
        }
        add(area);
        if (!fresh && moved) {
            add(MovedNote.of(this, edits, unit));
            line.add(named(Buttons.quiet(getTranslation("document.edit.back"), click -> acts.back()), name));
        }
        add(line);
    }

    /** Shows what a person is asked about the unit beneath its buttons. */
    void ask(Component question) {
        add(question);
    }

    Focusable<?> focusable() {
        return area;
    }

    /** Buttons of the same words are told apart by what they act on. */
    private static Button named(Button button, String unit) {
        button.setAriaLabel(button.getText() + ": " + unit);
        return button;
    }

    private static TextArea area(String label, String words) {
        var area = new TextArea(label);
        area.setValue(words);
        area.setWidthFull();
        area.setMinRows(2);
        area.setManualValidation(true);
        area.addClassName("wording");
        return Typing.keep(area);
    }
}
