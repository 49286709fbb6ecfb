package si.plenum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the header: five, which fit a phone. What the application has no view for leads to the public page of the same
 * name; what else a person may open stands in the footer.
 */
final class Navigation extends Nav {

    private static final Map<String, String> ALWAYS = inOrder();

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation() {
        getElement().setAttribute("aria-label", getTranslation("nav.main"));
        ALWAYS.forEach((path, key) -> {
            boolean view = RouteConfiguration.forApplicationScope().isPathAvailable(path);
            links.put(path, new Anchor(address(path, view), getTranslation(key)));
        });

        var list = new UnorderedList();
        list.addClassName("nav");
        links.values().forEach(link -> list.add(new ListItem(link)));
        add(list);
    }

    /** Those of the views in the menu that have no word in the header; their titles are message keys. */
    static List<MenuEntry> others(List<MenuEntry> entries) {
        return entries.stream()
                .filter(entry -> !ALWAYS.containsKey(path(entry)))
                .toList();
    }

    /** Where a view of the menu is, from the base of the application. */
    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** Marks the word whose pages begin with this part of the address. */
    void markCurrent(String firstSegment) {
        links.forEach((path, link) -> {
            if (path.equals(firstSegment)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static String address(String path, boolean view) {
        if (!view) {
            return "/" + path;
        }
        return path.isEmpty() ? "." : path;
    }

    private static Map<String, String> inOrder() {
        var words = new LinkedHashMap<String, String>();
        words.put("", "nav.home");
        words.put("predlogi", "nav.proposals");
        words.put("seje", "nav.sessions");
        words.put("sklepi", "nav.decisions");
        words.put("akti", "nav.documents");
        return words;
    }
}
