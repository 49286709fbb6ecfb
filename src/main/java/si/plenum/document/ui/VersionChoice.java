package si.plenum.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import si.plenum.document.DocumentRow;
import si.plenum.document.VersionRow;
import si.plenum.platform.language.Dates;

/** Chooses a version of a document to read, and another to compare it with. */
final class VersionChoice extends Div {

    private final String address;

    /** @param shown the number of the version on the page */
    VersionChoice(DocumentRow document, List<VersionRow> versions, int shown) {
        this.address = "akti/" + document.slug();
        addClassName("acts");
        if (versions.size() < 2) {
            setVisible(false);
            return;
        }
        var read = select("document.version.choose", versions);
        versions.stream()
                .filter(version -> version.ordinal() == shown)
                .findFirst()
                .ifPresent(read::setValue);
        read.addValueChangeListener(
                change -> go(Map.of("dan", change.getValue().from().toString())));
        var others =
                versions.stream().filter(version -> version.ordinal() != shown).toList();
        var compare = select("document.version.compare", others);
        compare.addValueChangeListener(change -> {
            int other = change.getValue().ordinal();
            go(Map.of(
                    "od", String.valueOf(Math.min(other, shown)),
                    "do", String.valueOf(Math.max(other, shown))));
        });
        add(read, compare);
    }

    private Select<VersionRow> select(String key, List<VersionRow> versions) {
        var select = new Select<VersionRow>();
        select.setLabel(getTranslation(key));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation(
                "document.version",
                Map.of(
                        "n", String.valueOf(version.ordinal()),
                        "dateIn", Dates.in(getLocale()).dayIn(version.from()))));
        return select;
    }

    private void go(Map<String, String> query) {
        UI.getCurrent().navigate(address, QueryParameters.simple(query));
    }
}
