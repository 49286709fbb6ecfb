package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import si.plenum.voting.VoteParts;
import si.plenum.voting.report.PartsReport;
import si.plenum.voting.report.Report;
import si.plenum.voting.report.Reports;
import si.plenum.voting.tally.VoteResult;

/** A result as it is seen from the last row: one word, the numbers or names, one picture if it can be read from there. */
public final class HallResult extends Div {

    private final Report report;

    /**
     * @param item what was decided
     * @param parts by which ways the votes came in, in one line where there were several
     */
    public HallResult(String item, VoteResult result, VoteParts parts) {
        report = Reports.of(result, new PageWords(this));
        addClassNames("hall-mid", "hall-result");
        var words = new Div(text(item), verdict());
        report.arithmetic().stream().limit(2).forEach(sentence -> words.add(text(sentence)));
        var ways = PartsReport.ways(parts, new PageWords(this));
        if (!ways.isEmpty()) words.add(text(ways));
        add(words);
        if (!report.headline().isEmpty()) add(figures());
    }

    /** The line that stands below everything. */
    public String quorum() {
        return Optional.ofNullable(report.quorum()).orElse(report.verdict());
    }

    private H1 verdict() {
        var verdict = new H1(report.word());
        verdict.addClassNames("hall-title", "hall-verdict");
        return verdict;
    }

    private Component figures() {
        var figures = new Div();
        figures.addClassName("hall-fig");
        for (var headline : report.headline()) {
            var figure = new HtmlContainer("b");
            figure.setText(headline.figure());
            figures.add(new Paragraph(figure, new Span(" " + headline.words())));
        }
        // Words are longer than numbers.
        if (report.headline().stream().anyMatch(line -> line.figure().length() > 6)) figures.addClassName("hall-names");
        var part = new Div(figures);
        report.figures().stream()
                .filter(figure -> !figure.grid() && !figure.pictures().isEmpty())
                .findFirst()
                .filter(figure -> figure.table() == null)
                .ifPresent(figure -> {
                    var picture = new Div();
                    picture.addClassNames("pic", "pic-fluid");
                    picture.getElement()
                            .setProperty("innerHTML", figure.pictures().getFirst());
                    part.add(picture);
                });
        return part;
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassNames("hall-text", "hall-gap-s");
        return text;
    }
}
