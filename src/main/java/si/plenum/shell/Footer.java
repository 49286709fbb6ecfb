package si.plenum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** The footer of the application: the views that have no word in the header, then the same links as on the public pages. */
final class Footer extends com.vaadin.flow.component.html.Footer {

    /** @param others views that this person may open; their titles are message keys */
    Footer(boolean demo, List<MenuEntry> others) {
        addClassName("foot");
        var inside = new Div(new Span(getTranslation(demo ? "demo.banner" : "foot.body")));
        others.forEach(entry -> inside.add(new Anchor(Navigation.path(entry), getTranslation(entry.title()))));
        inside.add(
                new Anchor("/dostopnost", getTranslation("foot.accessibility")),
                new Anchor("/zasebnost", getTranslation("foot.privacy")),
                new Anchor("/pomoc", getTranslation("foot.help")));
        inside.addClassName("foot-in");
        add(inside);
    }
}
