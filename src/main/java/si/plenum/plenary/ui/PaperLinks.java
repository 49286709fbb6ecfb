package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Row;
import si.plenum.platform.ui.RowList;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.voting.BallotPaper;

/** The items of a session on which one chooses among options, each with the way to the page where they are written. */
final class PaperLinks extends Div {

    private record Line(long proposal, String title, BallotPaper paper) {}

    private final Changing<List<Line>> lines = new Changing<>(this::drawn);

    PaperLinks() {
        add(lines);
    }

    void show(SessionPage page) {
        var open = page.agenda().stream().flatMap(item -> line(item).stream()).toList();
        boolean writes = page.can().contains(Can.PREPARE) || page.can().contains(Can.LEAD);
        lines.show(writes && !open.isEmpty() ? open : null);
    }

    /** Until its vote is opened. */
    private static List<Line> line(AgendaRow item) {
        var paper = item.planned();
        return paper == null || item.vote() != null
                ? List.of()
                : List.of(new Line(Objects.requireNonNull(item.proposalNumber()), item.title(), paper));
    }

    private List<Component> drawn(List<Line> open) {
        return List.of(new PageSection(
                getTranslation("plenary.papers"),
                new RowList(open.stream().map(this::row).toList())));
    }

    private Row row(Line line) {
        int n = line.paper().options().size();
        return new Row(SessionLinks.paper(line.proposal()), line.title())
                .more(getTranslation("plenary.papers.options", Map.of("n", n)));
    }
}
