package si.plenum.plenary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.community.Belonging;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.PageHeading;
import si.plenum.plenary.NewSession;

/** Planning a session; for those who prepare the sessions of a body. */
@Route("seje/nova")
@PermitAll
class NewSessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionDesk desk;
    private final List<Body> bodies;

    NewSessionView(SessionDesk desk, Memberships memberships, CurrentPerson current) {
        this.desk = desk;
        bodies = memberships.of(current.id()).stream()
                .filter(NewSessionView::prepares)
                .map(Belonging::body)
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plenary.new");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (bodies.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        // Coming here again takes nothing away that was typed.
        if (getComponentCount() > 0) return;
        var form = new SessionForm(desk, bodies);
        addClassName("stack");
        add(
                new Crumb(SessionLinks.ALL, getTranslation("plenary.sessions")),
                new PageHeading(getTranslation("plenary.new")),
                form,
                Buttons.row(Buttons.main(getTranslation("plenary.form.plan"), click -> plan(form))));
    }

    private void plan(SessionForm form) {
        form.read().ifPresent(session -> plan(form, session));
    }

    private void plan(SessionForm form, NewSession session) {
        try {
            var id = desk.sessions().plan(session);
            UI.getCurrent().navigate(SessionLinks.page(desk.sessions().page(id).row()));
        } catch (Refused refused) {
            form.refused(desk.refusals().sentence(getLocale(), refused));
        } catch (AccessDeniedException denied) {
            form.refused(getTranslation("error.forbidden"));
        }
    }

    private static boolean prepares(Belonging belonging) {
        return belonging.offices().contains(Office.COUNCIL)
                || belonging.offices().contains(Office.COORDINATOR);
    }
}
