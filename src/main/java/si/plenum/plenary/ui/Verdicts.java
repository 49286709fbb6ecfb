package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.voting.tally.Arithmetic;
import si.plenum.voting.tally.MajorityBar;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Sentence;
import si.plenum.voting.tally.Verdict;

/** A verdict on a page: in words with its arithmetic, the quorum on its own line, then the picture. */
final class Verdicts {

    private Verdicts() {}

    static List<Component> of(Component page, Verdict verdict) {
        var sentences = Arithmetic.of(verdict);
        var words = new Div();
        words.addClassNames("verdict", "stack-s");
        var outcome = new Span(say(page, sentences.getFirst()));
        outcome.addClassName("label");
        words.add(new Paragraph(outcome));
        sentences.stream().skip(1).forEach(sentence -> words.add(new Paragraph(say(page, sentence))));

        var drawn = new ArrayList<Component>(List.of(words));
        if (showsVotes(verdict) && verdict.base() > 0) drawn.add(bar(page, verdict));
        return drawn;
    }

    static Picture bar(Component page, Verdict verdict) {
        var count = verdict.count();
        var numbers = Map.of(
                "for", count.forVotes(),
                "against", count.against(),
                "needed", verdict.needed(),
                "base", verdict.base());
        return new Picture(
                "bar-fig",
                MajorityBar.svg(
                        verdict,
                        page.getTranslation("voting.bar.label", numbers),
                        page.getTranslation("voting.bar.for", numbers),
                        page.getTranslation("voting.bar.against", numbers),
                        page.getTranslation("voting.bar.threshold", numbers)));
    }

    /** An inquorate vote stays unread. */
    static boolean showsVotes(Verdict verdict) {
        return verdict.outcome() == Outcome.ADOPTED
                || verdict.outcome() == Outcome.REJECTED
                || verdict.outcome() == Outcome.TIED;
    }

    private static String say(Component page, Sentence sentence) {
        return page.getTranslation(sentence.key(), sentence.arguments());
    }
}
