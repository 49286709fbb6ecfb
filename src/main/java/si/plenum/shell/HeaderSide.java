package si.plenum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import si.plenum.identity.Persons;
import si.plenum.identity.Profile;
import si.plenum.platform.language.Language;

/** The right of the header: whether all this is invented, the other language, who is here, the way out. */
final class HeaderSide extends Span {

    HeaderSide(Profile profile, boolean demo, Persons persons, AuthenticationContext authentication) {
        addClassName("top-side");
        if (demo) {
            var tag = new Span(getTranslation("demo.tag"));
            tag.addClassName("demo");
            add(tag);
        }
        add(otherLanguage(profile, persons));
        var name = new Anchor("profil", profile.name());
        name.addClassName("nowrap");
        var out = link(getTranslation("nav.signout"), authentication::logout);
        out.addClassName("in-profile");
        add(name, out);
    }

    private NativeButton otherLanguage(Profile profile, Persons persons) {
        var other = profile.language() == Language.SLOVENE ? Language.ENGLISH : Language.SLOVENE;
        var button = link(getTranslation("language.other"), () -> {
            persons.choose(other, profile.forms(), profile.colours());
            VaadinSession.getCurrent().setLocale(profile.forms().in(other));
            UI.getCurrent().getPage().reload();
        });
        button.getElement().setAttribute("lang", other.tag());
        button.addClassName("in-profile");
        return button;
    }

    private static NativeButton link(String words, Runnable act) {
        var button = new NativeButton(words, click -> act.run());
        button.addClassName("linklike");
        return button;
    }
}
