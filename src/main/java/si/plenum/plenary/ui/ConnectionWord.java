package si.plenum.plenary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;

/** The state of the connection as a word. The browser keeps it: without a connection the server cannot. */
final class ConnectionWord extends Span {

    ConnectionWord() {
        super();
        setText(getTranslation("live.connected"));
        addClassName("soft");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("""
                const state = window.Vaadin && window.Vaadin.connectionState;
                if (!state) return;
                const say = () => {
                  const lost = state.state === 'connection-lost' || state.state === 'reconnecting';
                  const word = lost ? $1 : $0;
                  if (this.textContent !== word) this.textContent = word;
                };
                state.addStateChangeListener(say);
                say();
                """, getTranslation("live.connected"), getTranslation("live.disconnected"));
    }
}
