package si.plenum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import si.plenum.voting.report.Report;
import si.plenum.voting.report.Reports;
import si.plenum.voting.tally.VoteResult;

/** A result on a page: the verdict in words with its arithmetic, the quorum on its own line, then pictures with their tables. */
public final class ResultReport extends Div {

    public ResultReport(VoteResult result) {
        var report = Reports.of(result, new PageWords(this));
        addClassName("stack");
        add(words(report));
        report.figures().forEach(figure -> add(new ResultFigure(figure)));
        for (var note : report.notes()) {
            var line = new Paragraph(note);
            line.addClassNames("small", "soft");
            add(line);
        }
    }

    private static Div words(Report report) {
        var words = new Div();
        words.addClassNames("verdict", "stack-s");
        var verdict = new Span(report.verdict());
        verdict.addClassName("label");
        words.add(new Paragraph(verdict));
        report.arithmetic().forEach(sentence -> words.add(new Paragraph(sentence)));
        if (report.quorum() != null) words.add(new Paragraph(report.quorum()));
        return words;
    }
}
