package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A section of a page under a thick rule, named by its heading for those who jump from landmark to landmark. */
public final class PageSection extends Section {

    /** @param title the heading of the second level */
    public PageSection(String title, Component... content) {
        add(heading(title));
        add(content);
    }

    private PageSection() {}

    /**
     * A section with something beside its heading: a switch, a link.
     *
     * @param beside stands to the right of the heading, below it on a phone
     */
    public static PageSection withBeside(String title, Component beside, Component... content) {
        var section = new PageSection();
        var head = new Div(section.heading(title), beside);
        head.addClassName("sec-head");
        section.add(head);
        section.add(content);
        return section;
    }

    private H2 heading(String title) {
        addClassName("sec");
        var heading = new H2(title);
        heading.setId(UniqueIds.next("section"));
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return heading;
    }
}
