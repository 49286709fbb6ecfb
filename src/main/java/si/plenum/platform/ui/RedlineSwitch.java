package si.plenum.platform.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Which view of a redline is shown: native radio buttons that the style sheet listens to, so nothing is asked of the server. */
final class RedlineSwitch extends FieldSet {

    RedlineSwitch() {
        super();
        setLegendText(getTranslation("redline.view"));
        getLegend().addClassName("vh");
        addClassName("switch");
        var name = UniqueIds.next("redline");
        setContent(
                view(name, "r", "redline.changes", true),
                view(name, "n", "redline.new", false),
                view(name, "s", "redline.both", false));
    }

    private HtmlContainer view(String name, String value, String key, boolean shown) {
        var radio = new Element("input");
        radio.setAttribute("type", "radio").setAttribute("name", name).setAttribute("value", value);
        radio.setAttribute("checked", shown);
        var label = new HtmlContainer("label");
        label.getElement().appendChild(radio);
        label.add(new Span(getTranslation(key)));
        return label;
    }
}
