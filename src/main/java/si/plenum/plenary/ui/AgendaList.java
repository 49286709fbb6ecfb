package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;
import si.plenum.voting.VoteView;

/** An agenda to be read: each item with its proposal and what came of it. */
final class AgendaList extends Div {

    AgendaList(List<AgendaRow> agenda) {
        if (agenda.isEmpty()) {
            add(new EmptyNote(getTranslation("plenary.agenda.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("plan");
        agenda.forEach(item -> list.add(drawn(item)));
        add(list);
    }

    private ListItem drawn(AgendaRow item) {
        var title = new Span();
        var number = item.proposalNumber();
        title.add(number == null ? new Span(item.title()) : new Anchor(SessionLinks.proposal(number), item.title()));
        ReadingWords.name(this, item).ifPresent(words -> title.add(hint(new Span(words))));
        var vote = item.vote();
        if (vote != null && vote.result() != null) title.add(result(vote));
        var end = new Span(end(item));
        end.addClassName("t");
        return new ListItem(new Span(String.valueOf(item.position())), title, end);
    }

    private Span result(VoteView vote) {
        return hint(new Anchor(
                "/glasovanja/" + vote.number(), getTranslation("plenary.result.of", Map.of("number", vote.number()))));
    }

    private static Span hint(Component words) {
        var hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }

    private String end(AgendaRow item) {
        var vote = item.vote();
        var verdict = vote == null ? null : vote.result();
        if (verdict != null)
            return getTranslation("tag.outcome." + verdict.outcome().wireName());
        if (item.state() == ItemState.WAITING) {
            return getTranslation("plenary.minutes", Map.of("n", item.minutesPlanned()));
        }
        return getTranslation("tag.item." + item.state().wireName());
    }
}
