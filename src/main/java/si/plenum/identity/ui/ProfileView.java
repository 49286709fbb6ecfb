package si.plenum.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.Colours;
import si.plenum.identity.Forms;
import si.plenum.identity.Persons;
import si.plenum.identity.Profile;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.ProfilePart;

/** Who the program thinks this person is, how it speaks to them, and which devices and programs speak for them. */
@Route("profil")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    private final transient Persons persons;
    private final transient AuthenticationContext authentication;
    private final Select<Language> language = new Select<>();
    private final Select<Forms> forms = new Select<>();
    private final Select<Colours> colours = new Select<>();

    ProfileView(
            Persons persons,
            ApiTokens tokens,
            AuthenticationContext authentication,
            Refusals refusals,
            LegalClock clock,
            List<ProfilePart> parts) {
        this.persons = persons;
        this.authentication = authentication;
        var profile = persons.profile();
        var facts = new FactList()
                .fact(getTranslation("profile.name"), profile.name())
                .fact(getTranslation("signin.email"), profile.email().value());
        var head = new Div(new PageHeading(getTranslation("profile.title")), facts);
        head.addClassName("stack");
        add(head, settings(profile));
        parts.forEach(part -> add(part.drawn()));
        add(new TokenSection(tokens, refusals, clock), devices());
        if (profile.administrator()) {
            add(new PageSection(
                    getTranslation("account.title"),
                    Buttons.row(Buttons.link("racuni", getTranslation("account.open")))));
        }
        addClassName("measure");
    }

    private Component settings(Profile profile) {
        prepare(language, "profile.language", Language.values(), Language::tag, profile.language());
        prepare(forms, "profile.forms", Forms.values(), Forms::wireName, profile.forms());
        forms.setHelperText(getTranslation("profile.forms.hint"));
        prepare(colours, "profile.colours", Colours.values(), Colours::wireName, profile.colours());
        var save = Buttons.plain(getTranslation("common.save"), click -> save());
        var fields = new Div(language, forms, colours, Buttons.row(save));
        fields.addClassName("stack");
        return new PageSection(getTranslation("profile.settings"), fields);
    }

    private <T> void prepare(Select<T> select, String key, T[] choices, Function<T, String> name, T chosen) {
        select.setLabel(getTranslation(key));
        select.setItems(Arrays.asList(choices));
        select.setItemLabelGenerator(choice -> getTranslation(key + "." + name.apply(choice)));
        select.setValue(chosen);
        select.setWidthFull();
    }

    private void save() {
        persons.choose(language.getValue(), forms.getValue(), colours.getValue());
        VaadinSession.getCurrent().setLocale(forms.getValue().in(language.getValue()));
        UI.getCurrent().getPage().reload();
    }

    private Component devices() {
        var out = Buttons.plain(getTranslation("nav.signout"), click -> authentication.logout());
        var everywhere = Buttons.plain(
                getTranslation("profile.out.everywhere"),
                click -> ConfirmAct.ask(
                        getTranslation("profile.out.ask"),
                        getTranslation("profile.out.consequence"),
                        getTranslation("profile.out.everywhere"),
                        getTranslation("profile.out.leave"),
                        () -> {
                            persons.signOutEverywhere();
                            authentication.logout();
                        }));
        return new PageSection(getTranslation("profile.devices"), Buttons.row(out, everywhere));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("profile.title")));
    }
}
