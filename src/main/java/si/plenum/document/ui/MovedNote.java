package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Map;

/** Says beside a provision that it stands elsewhere than before or takes another label. */
final class MovedNote {

    private MovedNote() {}

    static Paragraph of(Component page, TextEdits edits, TextEdits.Place unit) {
        var words = new ArrayList<String>();
        if (edits.isMoved(unit.id())) words.add(page.getTranslation("document.edit.moved"));
        else if (edits.isToMove(unit.id())) words.add(page.getTranslation("document.edit.move.impossible"));
        edits.newLabel(unit.id())
                .ifPresent(label -> words.add(page.getTranslation("document.edit.label.new", Map.of("label", label))));
        var note = new Paragraph(String.join(" ", words));
        note.addClassName("soft");
        return note;
    }
}
