package si.plenum.plenary.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import si.plenum.platform.Refused;
import si.plenum.plenary.Printing;
import si.plenum.plenary.SessionPage;

/** What is printed for a session: the list to sign, and sheets for its votes. Folded away: mostly nothing is printed. */
final class PrintPart extends Div {

    private static final int NOT_NOW = 409;

    /** Empty lines on the list to sign. */
    private static final int GUESTS = 10;

    private final SessionDesk desk;
    private final IntegerField copies = new IntegerField();
    private final UnorderedList links = new UnorderedList();
    private volatile int number = 1;

    PrintPart(SessionDesk desk) {
        this.desk = desk;
        copies.setLabel(getTranslation("plenary.print.copies"));
        copies.setMin(1);
        copies.setMax(Printing.MOST_BALLOTS);
        copies.setStepButtonsVisible(true);
        copies.addValueChangeListener(change -> number = Objects.requireNonNullElse(change.getValue(), 0));
        links.addClassName("list");
        var parts = new Div(links, copies);
        parts.addClassName("stack");
        add(new Details(getTranslation("plenary.print"), parts));
        setVisible(false);
    }

    void show(SessionPage page, boolean keeps) {
        setVisible(keeps);
        if (!keeps) return;
        if (copies.isEmpty()) copies.setValue(Math.clamp(page.quorum().roll(), 1, Printing.MOST_BALLOTS));
        links.removeAll();
        var session = page.row();
        links.add(new ListItem(link(
                getTranslation("plenary.print.attendance"),
                session.number() + "-seznam.pdf",
                () -> desk.printing().attendance(session.id(), GUESTS))));
        for (var item : page.agenda()) {
            if (item.proposal() == null) continue;
            links.add(new ListItem(link(
                    getTranslation("plenary.print.ballots", Map.of("title", item.title())),
                    session.number() + "-" + item.position() + "-glasovnice.pdf",
                    () -> desk.printing().ballots(item.id(), number))));
        }
    }

    private Anchor link(String words, String file, Supplier<byte[]> written) {
        var handler = DownloadHandler.fromInputStream(event -> {
            try {
                var bytes = written.get();
                return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
            } catch (Refused refused) {
                return DownloadResponse.error(NOT_NOW, desk.refusals().sentence(getLocale(), refused));
            }
        });
        return new Anchor(handler, words);
    }
}
