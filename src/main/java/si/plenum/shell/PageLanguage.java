package si.plenum.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.language.Language;

/**
 * The language of the application: what the person has chosen, before sign-in what the address asks for ({@code ?lang=en}),
 * Slovene otherwise. The browser's own wish does not count, as it does not on the public pages.
 */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final transient CurrentPerson currentPerson;
    private final transient Persons persons;

    PageLanguage(CurrentPerson currentPerson, Persons persons) {
        this.currentPerson = currentPerson;
        this.persons = persons;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setLocale(Language.SLOVENE.locale()));
        event.addIndexHtmlRequestListener(this::speak);
    }

    private void speak(IndexHtmlResponse page) {
        var session = VaadinSession.getCurrent();
        var locale = chosen(page.getVaadinRequest(), session.getLocale());
        session.setLocale(locale);
        page.getDocument().select("html").attr("lang", Language.of(locale).tag());
    }

    private Locale chosen(VaadinRequest request, Locale before) {
        if (currentPerson.ifAny().isPresent()) {
            return persons.profile().locale();
        }
        var asked = request.getParameter("lang");
        return asked == null ? before : Language.of(Locale.of(asked)).locale();
    }
}
