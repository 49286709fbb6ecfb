package si.plenum.voting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.tally.Outcome;

/**
 * A result, ready to be drawn.
 *
 * @param word the outcome in one word, for the screen in the hall
 * @param verdict the first sentence: what came out
 * @param arithmetic why, sentence by sentence
 * @param quorum on its own line; null where the verdict already says that there was none
 * @param notes what else must be said: ties and what broke them
 * @param headline numbers that the screen in the hall shows large, at most four
 */
public record Report(
        Outcome outcome,
        String word,
        String verdict,
        List<String> arithmetic,
        @Nullable String quorum,
        List<Headline> headline,
        List<Figure> figures,
        List<String> notes) {

    public Report {
        arithmetic = List.copyOf(arithmetic);
        headline = List.copyOf(headline);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** A number, or a name, with what it counts. */
    public record Headline(String figure, String words) {}
}
