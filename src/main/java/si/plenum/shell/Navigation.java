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
 * The words of the header: five that are always there, then what else this person may open. What the application has no view
 * for leads to the public page of the same name.
 */
final class Navigation extends Nav {

    private static final Map<String, String> ALWAYS = inOrder();

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /** @param entries the views in the menu that the person may open; their titles are message keys */
    Navigation(List<MenuEntry> entries) {
        getElement().setAttribute("aria-label", getTranslation("nav.main"));
        ALWAYS.forEach((path, key) -> {
            boolean view = RouteConfiguration.forApplicationScope().isPathAvailable(path);
            links.put(path, new Anchor(address(path, view), getTranslation(key)));
        });
        entries.forEach(entry -> links.computeIfAbsent(
                path(entry), path -> new Anchor(address(path, true), getTranslation(entry.title()))));

        var list = new UnorderedList();
        list.addClassName("nav");
        links.values().forEach(link -> list.add(new ListItem(link)));
        add(list);
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

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
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
