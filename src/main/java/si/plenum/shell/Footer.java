package si.plenum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The footer of the application: the same four links as on the public pages. */
final class Footer extends com.vaadin.flow.component.html.Footer {

    Footer(boolean demo) {
        addClassName("foot");
        var inside = new Div(
                new Span(getTranslation(demo ? "demo.banner" : "foot.body")),
                new Anchor("/dostopnost", getTranslation("foot.accessibility")),
                new Anchor("/zasebnost", getTranslation("foot.privacy")),
                new Anchor("/pomoc", getTranslation("foot.help")));
        inside.addClassName("foot-in");
        add(inside);
    }
}
