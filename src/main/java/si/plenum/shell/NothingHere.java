package si.plenum.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;

/** Nothing at this address, or nothing that this person may know of: both look alike, to a program too (404). */
abstract class NothingHere<T extends Exception> extends Div implements HasErrorParameter<T>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<T> parameter) {
        addClassName("stack");
        add(
                new PageHeading(getTranslation("notfound.title")),
                new Lead(getTranslation("notfound.text")),
                Buttons.row(Buttons.link("/sklepi", getTranslation("notfound.next"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notfound.title");
    }
}
