package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.LiveRegion;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.Proposals;

/**
 * The agenda of a session that is being prepared: items in order, their minutes, moved by buttons and by the keyboard. The new
 * place is said to those who do not see it.
 */
final class AgendaEditor extends Div {

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final LiveRegion said = LiveRegion.hidden();
    private final H2 title = new H2();
    private final Div items = new Div();
    private final NewItemForm form;

    AgendaEditor(SessionDesk desk, Proposals proposals, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        form = new NewItemForm(desk, proposals, done);
        addClassName("sec");
        add(title, items, said, note, form);
    }

    void show(SessionPage page) {
        boolean edits = page.can().contains(Can.PREPARE)
                && (page.row().state() == SessionState.DRAFT || page.row().state() == SessionState.CONVENED);
        setVisible(edits);
        if (!edits) return;
        boolean draft = page.row().state() == SessionState.DRAFT;
        title.setText(getTranslation(draft ? "plenary.agenda" : "plenary.agenda.more"));
        items.setVisible(draft);
        if (draft) items(page.agenda());
        form.show(page);
    }

    private void items(List<AgendaRow> agenda) {
        items.removeAll();
        if (agenda.isEmpty()) {
            items.add(new EmptyNote(getTranslation("plenary.agenda.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("rank");
        agenda.forEach(item -> list.add(drawn(item, agenda.size())));
        items.add(list);
    }

    private ListItem drawn(AgendaRow item, int all) {
        var place = new Span(String.valueOf(item.position()));
        place.addClassName("place");
        var title = new Span(new Span(item.title()), minutes(item));
        var acts = new Span(
                act("up", item, item.position() > 1, () -> move(item, item.position() - 1, all)),
                act("down", item, item.position() < all, () -> move(item, item.position() + 1, all)),
                act("remove", item, true, () -> remove(item)));
        acts.addClassName("acts");
        return new ListItem(place, title, acts);
    }

    private Component minutes(AgendaRow item) {
        var minutes = new IntegerField();
        minutes.setLabel(getTranslation("plenary.item.minutes"));
        minutes.setValue(item.minutesPlanned());
        minutes.setMin(1);
        minutes.setMax(600);
        minutes.setStepButtonsVisible(true);
        minutes.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            int planned = change.getValue() == null ? 0 : change.getValue();
            if (note.run(() -> desk.sessions().changeItem(item.id(), item.title(), planned))) {
                said.say(getTranslation("plenary.item.minutes.kept", Map.of("title", item.title(), "n", planned)));
            }
        });
        return new Div(minutes);
    }

    private Component act(String key, AgendaRow item, boolean can, Runnable act) {
        var button = Buttons.small(getTranslation("plenary.item." + key), click -> act.run());
        button.setAriaLabel(getTranslation("plenary.item." + key + ".label", Map.of("title", item.title())));
        button.setEnabled(can);
        button.setId("item-" + key + "-" + item.id().value());
        return button;
    }

    private void move(AgendaRow item, int position, int all) {
        if (!note.run(() -> desk.sessions().moveItem(item.id(), position))) return;
        done.run();
        said.say(getTranslation("plenary.item.moved", Map.of("title", item.title(), "position", position, "all", all)));
        focus(item, position < item.position() ? "up" : "down");
    }

    private void remove(AgendaRow item) {
        if (!note.run(() -> desk.sessions().removeItem(item.id()))) return;
        done.run();
        said.say(getTranslation("plenary.item.removed", Map.of("title", item.title())));
    }

    /** The list is drawn anew: whoever moves an item by keyboard stays on its button. */
    private void focus(AgendaRow item, String key) {
        getElement()
                .executeJs(
                        "document.getElementById($0)?.focus()",
                        "item-" + key + "-" + item.id().value());
    }
}
