package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Address;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;

/** What provisions and places are called while somebody changes a text: old ones by their address, new ones by what they follow. */
final class PlaceNames {

    private final Component page;
    private final TextInForce text;
    private final TextEdits edits;

    /** @param page in whose language */
    PlaceNames(Component page, TextInForce text, TextEdits edits) {
        this.page = page;
        this.text = text;
        this.edits = edits;
    }

    /** An article, as it stands in the list of articles. */
    String name(TextEdits.Place place) {
        var old = place.base();
        if (old != null) return articleName(old);
        var elder = edits.elder(place.id());
        String after =
                elder == null ? "" : text.text().find(elder).map(this::address).orElse("");
        return after.isEmpty()
                ? page.getTranslation("document.edit.article.new")
                : page.getTranslation("document.edit.article.after", Map.of("article", after));
    }

    private String articleName(Provision old) {
        String name = (address(old) + " " + old.heading()).strip();
        String label = edits.newLabel(old.id()).orElse("");
        if (!label.isEmpty())
            return page.getTranslation("document.edit.article.label", Map.of("article", name, "label", label));
        return edits.isMoved(old.id())
                ? page.getTranslation("document.edit.article.moved", Map.of("article", name))
                : name;
    }

    String name(Destination place) {
        var after = place.after();
        if (after != null) return page.getTranslation("document.edit.move.after", Map.of("place", name(after)));
        var parent = place.parent();
        String where = parent == null ? text.text().title() : name(parent);
        return page.getTranslation("document.edit.move.first", Map.of("place", where));
    }

    /** An old provision by its address, a new one by what it stands behind. */
    private String name(ProvisionId id) {
        var old = text.text().find(id);
        if (old.isPresent())
            return old.get().kind().hasText()
                    ? address(old.get())
                    : (address(old.get()) + " " + old.get().heading()).strip();
        var elder = edits.elder(id);
        String fresh = page.getTranslation("document.edit.fresh");
        return elder == null
                ? fresh
                : fresh + " – " + page.getTranslation("document.edit.move.after", Map.of("place", name(elder)));
    }

    String address(Provision provision) {
        return UI.getCurrent().getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Address.english(text.text(), provision.id())
                : Address.slovene(text.text(), provision.id());
    }
}
