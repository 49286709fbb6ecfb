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
import si.plenum.community.Bodies;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.PageHeading;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionPage.Can;
import si.plenum.plenary.SessionState;

/** Changing a session that is still being prepared. */
@Route("seje/:number/uredi")
@PermitAll
class EditSessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionDesk desk;
    private final Bodies bodies;

    EditSessionView(SessionDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plenary.edit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var page = desk.sessions()
                    .page(event.getRouteParameters().get("number").orElse(""));
            if (!page.can().contains(Can.PREPARE) || page.row().state() != SessionState.DRAFT) throw new NotFound();
            show(page);
        } catch (NotFound | AccessDeniedException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SessionPage page) {
        var form = new SessionForm(desk, List.of(bodies.byId(page.row().body())));
        form.fill(page);
        removeAll();
        addClassName("stack");
        add(
                new Crumb(SessionLinks.ALL, getTranslation("plenary.sessions"))
                        .step(SessionLinks.page(page.row()), page.row().title()),
                new PageHeading(getTranslation("plenary.edit")),
                form,
                Buttons.row(
                        Buttons.main(getTranslation("common.save"), click -> save(page, form)),
                        Buttons.link(SessionLinks.page(page.row()), getTranslation("common.cancel"))));
    }

    private void save(SessionPage page, SessionForm form) {
        form.read().ifPresent(session -> {
            try {
                desk.sessions().change(page.row().id(), page.version(), session);
                UI.getCurrent().navigate(SessionLinks.page(page.row()));
            } catch (Refused refused) {
                form.refused(desk.refusals().sentence(getLocale(), refused));
            } catch (AccessDeniedException denied) {
                form.refused(getTranslation("error.forbidden"));
            }
        });
    }
}
