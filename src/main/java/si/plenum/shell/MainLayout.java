package si.plenum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.Settings;

/**
 * The frame of the application: skip link, header with five words, content, footer. The same markup as the public pages have,
 * so one style sheet draws both; a component with a bar and a drawer would bring more than five words need.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "vsebina";

    private final Navigation navigation;
    private final Main main = new Main();

    MainLayout(CurrentPerson currentPerson, Persons persons, Settings settings, AuthenticationContext authentication) {
        navigation = new Navigation();
        main.addClassName("wrap");
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        // Nobody is here on a page that only says there is nothing.
        Component side = new Span();
        if (currentPerson.ifAny().isPresent()) {
            var profile = persons.profile();
            side = new HeaderSide(profile, settings.demo(), persons, authentication);
            addAttachListener(attached -> attached.getUI().getPage().setColorScheme(Appearance.of(profile.colours())));
        }
        add(skipLink(), new Header(navigation, side), main, footer(settings.demo()));
    }

    private static Footer footer(boolean demo) {
        return new Footer(demo, Navigation.others(MenuConfiguration.getMenuEntries()));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.add(content.getElement().getComponent().orElseThrow());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.markCurrent(event.getLocation().getFirstSegment());
    }

    private Component skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("nav.skip"));
        link.addClassName("skip");
        // The router would take the fragment for a navigation; the focus is all that is wanted.
        link.getElement()
                .addEventListener("click", click -> main.getElement().callJsFunction("focus"))
                .preventDefault();
        return link;
    }
}
