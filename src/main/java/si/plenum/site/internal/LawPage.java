package si.plenum.site.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.text.SafeHtml;

/** The text of a standing document as its page shows it: chapters and articles in the order of the text. */
record LawPage(List<Part> parts) {

    /**
     * A heading above articles, or an article with its lines.
     *
     * @param until the last days of what holds for a time only
     */
    record Part(
            boolean article,
            String anchor,
            String permanent,
            String mark,
            String heading,
            boolean repealed,
            List<Line> lines,
            @Nullable Origin origin,
            List<LocalDate> until,
            List<Announced> announced) {}

    /** A paragraph, point or indent. */
    record Line(String permanent, String mark, int depth, boolean repealed, SafeHtml text) {}

    /** Where the present words of an article come from: the latest of its lines. */
    record Origin(
            LocalDate since, boolean founding, @Nullable String decision) {}

    /**
     * A change that is adopted and not yet in force.
     *
     * @param conditionBy the last day on which its condition may be met
     * @param sentence what it says, in Slovene, where it annuls an act; else empty, since its own page shows it
     */
    record Announced(
            @Nullable String decision,
            @Nullable LocalDate from,
            @Nullable String condition,
            @Nullable LocalDate conditionBy,
            String sentence) {}

    public List<Part> chapters() {
        return parts.stream().filter(part -> !part.article()).toList();
    }
}
