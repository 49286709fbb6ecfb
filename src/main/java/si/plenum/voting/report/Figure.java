package si.plenum.voting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of one matter with the same as a table.
 *
 * @param title the heading above it; null where the figure is the only one and the page has one
 * @param pictures SVG elements, possibly none
 * @param grid whether the pictures are drawn on a grid and grow with their place; else their text has real sizes
 * @param legend how to read it, in a sentence
 */
public record Figure(
        @Nullable String title,
        List<String> pictures,
        boolean grid,
        @Nullable String legend,
        @Nullable Table table) {

    public Figure {
        pictures = pictures.stream().filter(picture -> !picture.isEmpty()).toList();
    }
}
