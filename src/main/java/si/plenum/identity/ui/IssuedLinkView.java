package si.plenum.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.Map;
import si.plenum.identity.SignIns;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageHeading;

/** Tells, at the first sign-in after it, who made a sign-in link for this person and when: whoever made it could have used it. */
@Route(value = "izdana-povezava", layout = DoorLayout.class, autoLayout = false)
@PermitAll
class IssuedLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignIns signIns;
    private final transient LegalClock clock;

    IssuedLinkView(SignIns signIns, LegalClock clock) {
        this.signIns = signIns;
        this.clock = clock;
        addClassNames("stack", "measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("issued.title")));
        for (var link : signIns.tell()) {
            var when = Dates.in(getLocale()).moment(LocalDateTime.ofInstant(link.at(), clock.getZone()));
            add(new Paragraph(getTranslation("issued.told", Map.of("name", link.issuedBy(), "when", when))));
        }
        add(new Paragraph(getTranslation("issued.advice")));
        var onward = Buttons.mainLink("/app/", getTranslation("signin.already.go"));
        onward.setRouterIgnore(true);
        add(Buttons.row(onward));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("issued.title")));
    }
}
