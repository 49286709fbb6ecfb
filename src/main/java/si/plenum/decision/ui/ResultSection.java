package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import si.plenum.platform.ui.PageSection;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.Arithmetic;
import si.plenum.voting.tally.MajorityBar;
import si.plenum.voting.tally.Verdict;

/** How the vote came out: the verdict in words with its arithmetic, the picture, the way to the roll call. */
final class ResultSection extends Div {

    ResultSection(VoteView vote, Verdict verdict) {
        var words = new Paragraph(Arithmetic.of(verdict).stream()
                .map(sentence -> getTranslation(sentence.key(), sentence.arguments()))
                .collect(Collectors.joining(" ")));
        words.addClassName("verdict");
        var link = new Paragraph(new Anchor("/glasovanja/" + vote.number(), getTranslation("decision.result.link")));
        link.addClassNames("small", "mt3");
        add(new PageSection(getTranslation("decision.result"), words, picture(verdict, words.getText()), link));
    }

    private Div picture(Verdict verdict, String label) {
        var count = verdict.count();
        var picture = new Div();
        picture.addClassName("bar-fig");
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        MajorityBar.svg(
                                verdict,
                                label,
                                getTranslation("decision.result.for", Map.of("n", count.forVotes())),
                                getTranslation("decision.result.against", Map.of("n", count.against())),
                                getTranslation("decision.result.threshold", Map.of("n", verdict.needed()))));
        return picture;
    }
}
