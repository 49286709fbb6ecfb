package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionState;

/** The line on top of a live page: session, quorum as a word, connection as a word. */
final class SessionStrip extends Div {

    private final Span state = new Span();
    private final Span quorum = new Span();
    private final Anchor session = new Anchor();

    SessionStrip() {
        addClassName("strip");
        session.addClassName("label");
        add(session, state, quorum, new ConnectionWord());
    }

    void show(SessionPage page) {
        session.setHref(SessionLinks.page(page.row()));
        session.setText(page.row().title());
        state.setText(getTranslation("tag.session." + page.row().state().wireName()));
        var seen = page.quorum();
        quorum.setVisible(page.row().kind() != SessionKind.CORRESPONDENCE
                && page.row().state() != SessionState.CLOSED
                && page.row().state() != SessionState.CANCELLED);
        quorum.setText(getTranslation(
                "plenary.quorum.word", Map.of("met", seen.met() ? "yes" : "no", "present", seen.present())));
    }
}
