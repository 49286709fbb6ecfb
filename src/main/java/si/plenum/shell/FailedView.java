package si.plenum.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import si.plenum.platform.Crowded;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;

/** A screen that could not be built: the program failed, or was too busy, and says so in the person's language. The trace goes to the log only. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    private String what = "failure";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        boolean crowded = Crowded.caused(parameter.getException());
        if (!crowded) LOG.error("A screen could not be built", parameter.getException());
        what = crowded ? "crowded" : "failure";
        addClassName("stack");
        add(
                new PageHeading(getPageTitle()),
                new Lead(getTranslation(what + ".text")),
                Buttons.row(Buttons.link("", getTranslation("nav.home"))));
        return crowded ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(what + ".title");
    }
}
