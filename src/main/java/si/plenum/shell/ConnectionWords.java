package si.plenum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What every page of the application says when it loses the server: in the person's language, and spoken politely. What was
 * typed stays on the page and is sent when the connection is back.
 */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
    }

    private static void speak(UI ui) {
        var lost = ui.getTranslation("live.disconnected");
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(lost);
        words.setDialogTextGaveUp(lost);
        ui.getPage().executeJs("""
                const indicator = window.Vaadin.connectionIndicator;
                if (!indicator) return;
                indicator.onlineText = $0;
                indicator.setAttribute('role', 'status');
                """, ui.getTranslation("live.connected"));
    }
}
