package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Method;
import si.plenum.voting.Choice;
import si.plenum.voting.MarkRow;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.Position;
import si.plenum.voting.VoteView;

/** The roll of an open vote: who has voted by which way; who gets a sheet; what is said aloud. Never how somebody voted. */
final class MarkList extends Div {

    private static final int SHOWN = 100;

    private final SessionDesk desk;
    private final VoteView vote;
    private final Set<BallotChannel> channels;
    private final TextField search = new TextField();
    private final ActNote note;
    private final Changing<List<MarkRow>> list = new Changing<>(this::list);

    MarkList(SessionDesk desk, VoteView vote) {
        this.desk = desk;
        this.vote = vote;
        channels = vote.channels();
        note = new ActNote(desk.refusals());
        search.setLabel(getTranslation("plenary.attendance.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        addClassName("stack");
        add(search, note, list);
        refresh();
    }

    /** Reads the roll again. */
    void refresh() {
        var wanted = AttendanceView.plain(search.getValue());
        list.show(desk.marks().of(vote.id()).stream()
                .filter(row -> AttendanceView.plain(row.name()).contains(wanted))
                .limit(SHOWN)
                .toList());
    }

    private List<Component> list(List<MarkRow> shown) {
        if (shown.isEmpty()) return List.of(new EmptyNote(getTranslation("plenary.attendance.none")));
        var rows = new UnorderedList();
        rows.addClassName("queue");
        shown.forEach(row -> rows.add(item(row)));
        return List.of(rows);
    }

    private ListItem item(MarkRow row) {
        var hint = new Span(hint(row));
        hint.addClassName("hint");
        var acts = acts(row);
        var words = new Span(new Span(row.name()), hint);
        return acts.isEmpty() ? new ListItem(words) : new ListItem(words, Buttons.line(acts.toArray(Component[]::new)));
    }

    private String hint(MarkRow row) {
        var by = row.by();
        var stands = row.excused()
                ? "excused"
                : by != null ? by.wireName() : vote.hall() && !row.here() ? "absent" : "waiting";
        var words = getTranslation("plenary.count.by." + stands);
        var holder = row.holderName();
        return holder == null ? words : words + " · " + getTranslation("plenary.proxy.by", Map.of("name", holder));
    }

    private List<Button> acts(MarkRow row) {
        var entry = row.entry();
        if (row.excused() || (vote.hall() && !row.here())) return List.of();
        var acts = new ArrayList<Button>();
        if (row.by() == By.PAPER) {
            acts.add(act("plenary.count.paper.back", row, () -> desk.marks().takePaperBack(vote.id(), entry)));
        }
        if (row.by() == null && channels.contains(BallotChannel.PAPER)) {
            acts.add(act("plenary.count.paper.give", row, () -> desk.marks().paper(vote.id(), entry)));
        }
        boolean may = row.by() == null || row.by() == By.ROLL_CALL;
        if (may && channels.contains(BallotChannel.ROLL_CALL) && vote.rule().method() == Method.FOR_AGAINST_ABSTAIN) {
            for (var position : Position.values()) {
                acts.add(act(
                        "plenary.count.say." + position.wireName(),
                        row,
                        () -> desk.marks().say(vote.id(), entry, Choice.of(position))));
            }
        }
        return acts;
    }

    private Button act(String key, MarkRow row, Runnable act) {
        var words = getTranslation(key);
        var button = Buttons.small(words, click -> {
            note.run(act);
            refresh();
        });
        button.setAriaLabel(words + ": " + row.name());
        return button;
    }
}
