package si.plenum.plenary.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.NewProxy;

/** A proxy that a member gave on paper, entered by whoever keeps the attendance. */
final class PaperProxyPart extends Div {

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final TextField document = new TextField();
    private final Changing<String> form = new Changing<>(session -> List.of(form()));
    private @Nullable SessionPage page;

    PaperProxyPart(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        document.setLabel(getTranslation("plenary.proxy.paper.document"));
        document.setMaxLength(300);
        document.setWidthFull();
        var fields = new Div(document, form, note);
        fields.addClassNames("stack", "measure");
        add(new Details(getTranslation("plenary.proxy.paper"), fields));
        setVisible(false);
    }

    void show(SessionPage now, boolean keeps) {
        page = now;
        boolean offered = keeps && desk.proxies().allowed(now.row().body());
        setVisible(offered);
        if (offered) form.show(now.row().number());
    }

    private ProxyForm form() {
        var shown = Objects.requireNonNull(page);
        var everyone =
                desk.memberships().electorate(shown.row().body(), desk.clock().today());
        return new ProxyForm(everyone, everyone, shown, this::enter);
    }

    private void enter(ProxyForm form) {
        var body = Objects.requireNonNull(page).row().body();
        boolean entered = note.run(() -> desk.proxies()
                .record(
                        new NewProxy(
                                body,
                                form.giver(),
                                form.holder(),
                                form.scope(),
                                desk.clock().today(),
                                null),
                        document.getValue()));
        if (!entered) return;
        document.clear();
        done.run();
    }
}
