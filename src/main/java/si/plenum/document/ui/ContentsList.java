package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;

/** The contents of a text: chapters with their articles, each a link to its place on the same page. */
final class ContentsList extends Nav {

    private final String page;
    private final DocumentText text;
    private int sections;

    /** @param page the address of the page itself, since addresses in the application start elsewhere */
    ContentsList(String page, DocumentText text) {
        this.page = page;
        this.text = text;
        addClassName("toc");
        setAriaLabel(getTranslation("document.contents"));
        var small = new NativeDetails(getTranslation("document.contents"));
        small.addClassName("toc-small");
        small.setContent(list(text.provisions()));
        add(small);
    }

    private Component list(List<Provision> level) {
        var list = new OrderedList();
        list.addClassName("toc-list");
        for (var provision : level) {
            if (provision.kind() == ProvisionKind.PREAMBLE || provision.kind().hasText()) continue;
            int place = Anchors.opensSection(provision.kind()) ? ++sections : 0;
            var item = new ListItem(link(provision, place));
            if (provision.children().stream().anyMatch(child -> !child.kind().hasText())) {
                item.add(list(provision.children()));
            }
            list.add(item);
        }
        return list;
    }

    private Anchor link(Provision provision, int place) {
        String label = provision.kind() == ProvisionKind.ARTICLE
                ? String.valueOf(provision.label())
                : Address.mark(text, provision);
        var link = new Anchor(page + "#" + Anchors.of(provision, place), label + " " + provision.heading());
        // The browser itself goes to a place on the same page.
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
