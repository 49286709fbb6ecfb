package si.plenum.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that the application lives in: Aura, then our own sheets, the same that the public pages use. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/fonts.css")
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/aura.css")
@StyleSheet("context://css/plenum.css")
@StyleSheet("context://css/wording.css")
@StyleSheet("context://css/vote.css")
@StyleSheet("context://css/live.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class PlenumShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "/images/plenum.svg", "any");
    }
}
