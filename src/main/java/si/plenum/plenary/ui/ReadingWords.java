package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemState;

/** Which reading an item is, in words. */
final class ReadingWords {

    private ReadingWords() {}

    /** "Prva obravnava"; empty where there is but one. */
    static Optional<String> name(Component page, AgendaRow item) {
        return Optional.ofNullable(item.reading())
                .map(reading -> page.getTranslation("plenary.reading", Map.of("n", reading.number())));
    }

    /** What is to be done in it, while it is ahead or under way; that a reading decides goes without saying. */
    static Optional<String> what(Component page, AgendaRow item) {
        boolean ahead = item.state() == ItemState.WAITING || item.state() == ItemState.CURRENT;
        return Optional.ofNullable(item.reading())
                .filter(reading -> ahead && !reading.decides())
                .map(reading ->
                        page.getTranslation("plenary.reading.only", Map.of("n", reading.number(), "of", reading.of())));
    }
}
