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
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;

/** A screen that could not be built: the program failed, and says so in the person's language. The trace goes to the log only. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A screen could not be built", parameter.getException());
        addClassName("stack");
        add(
                new PageHeading(getTranslation("failure.title")),
                new Lead(getTranslation("failure.text")),
                Buttons.row(Buttons.link("", getTranslation("nav.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.title");
    }
}
