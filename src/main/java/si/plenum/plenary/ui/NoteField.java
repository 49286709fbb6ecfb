package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import si.plenum.platform.ui.SavedNote;
import si.plenum.platform.ui.Typing;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.MinutesText;

/** The note on an item while it is written; it saves itself a moment after the last key. */
final class NoteField extends Div {

    private final SessionDesk desk;
    private final Minutes minutes;
    private final ItemId item;
    private final Runnable saved;
    private final SavedNote said = new SavedNote();
    private final ActNote refused;
    private int version;

    /** @param saved told after every saving */
    NoteField(SessionDesk desk, Minutes minutes, MinutesText.Item of, int version, Runnable saved) {
        this.desk = desk;
        this.minutes = minutes;
        this.item = new ItemId(of.id());
        this.version = version;
        this.saved = saved;
        refused = new ActNote(desk.refusals());
        var area = new TextArea(getTranslation("minutes.note"), of.note(), "");
        area.setAriaLabel(getTranslation("minutes.note") + ": " + of.title());
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxLength(Minutes.LONGEST_NOTE);
        Typing.keep(area);
        area.addValueChangeListener(change -> save(change.getValue()));
        addClassNames("stack-s", "measure");
        add(area, said, refused);
    }

    private void save(String words) {
        if (!refused.run(() -> version = minutes.note(item, version, words))) return;
        var now = LocalTimes.of(desk.clock(), getLocale()).time(desk.clock().instant());
        said.show(getTranslation("minutes.note.saved", Map.of("time", now)));
        saved.run();
    }
}
