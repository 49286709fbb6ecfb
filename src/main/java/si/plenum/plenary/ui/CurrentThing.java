package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionState;

/** What a running session is at, in words: its item, or what everyone waits for. */
record CurrentThing(String above, String title, @Nullable String state) {

    static CurrentThing of(Component page, LocalTimes times, SessionPage session) {
        var row = session.row();
        var current = session.current();
        if (row.state() == SessionState.OPEN && current.isPresent()) {
            return new CurrentThing(
                    place(page, session, current.get()),
                    current.get().title(),
                    ReadingWords.what(page, current.get()).orElse(null));
        }
        if (row.state() == SessionState.OPEN && row.kind() == SessionKind.CORRESPONDENCE) {
            return new CurrentThing("", row.title(), page.getTranslation("plenary.now.clock"));
        }
        var said = page.getTranslation(
                "plenary.now." + row.state().wireName(),
                Map.of(
                        "when",
                        times.when(row.startsAt()),
                        "begun",
                        session.agenda().stream().anyMatch(item -> item.beganAt() != null) ? "yes" : "no"));
        return new CurrentThing("", row.title(), said);
    }

    /** "Točka 2 od 7 · predlog 12". */
    static String place(Component page, SessionPage session, AgendaRow item) {
        var number = item.proposalNumber();
        return page.getTranslation(
                "plenary.item.place",
                Map.of(
                        "position",
                        item.position(),
                        "all",
                        session.agenda().size(),
                        "proposal",
                        number == null ? "none" : "yes",
                        "number",
                        number == null ? "" : String.valueOf(number)));
    }
}
