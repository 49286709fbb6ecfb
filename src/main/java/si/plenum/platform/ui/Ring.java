package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Span;

/** The stroke of a pen around a word, as on a paper ballot; it stretches with the word's width. */
public final class Ring {

    private static final String STROKE = """
            <svg viewBox="0 0 120 60" preserveAspectRatio="none" aria-hidden="true"><path \
            vector-effect="non-scaling-stroke" d="M22 12C44 2 92 1 109 17c15 15-4 35-44 39C27 59 3 46 6 29 8 15 34 5 74 \
            6c12 0 20 2 27 5"/></svg>""";

    private Ring() {}

    /** A word with a ring that shows where the word is chosen. */
    static Span around(String word) {
        var ring = new Span();
        // Flow makes HTML elements only; the parser of the browser makes this one SVG.
        ring.getElement().setProperty("innerHTML", STROKE);
        var ringed = new Span(new Span(word), ring);
        ringed.addClassName("word");
        return ringed;
    }

    /** A word that is ringed for good: on a receipt. */
    public static Span drawn(String word) {
        var ringed = around(word);
        ringed.addClassName("ringed");
        return ringed;
    }
}
