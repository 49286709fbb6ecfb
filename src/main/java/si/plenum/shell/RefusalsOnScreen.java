package si.plenum.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import si.plenum.platform.Crowded;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;

/**
 * What a person sees when an act fails that no view answers for: the sentence of the refusal, or that the program failed.
 * What was typed stays on the screen; traces go to the log only.
 */
@Component
class RefusalsOnScreen implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalsOnScreen.class);

    private final transient Refusals refusals;

    RefusalsOnScreen(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(this::show));
    }

    private void show(ErrorEvent error) {
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Failed outside of any screen", error.getThrowable());
            return;
        }
        say(ui, sentence(ui, error.getThrowable()));
    }

    private String sentence(UI ui, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refusals.sentence(ui.getLocale(), refused);
            }
            if (cause instanceof AccessDeniedException) {
                return ui.getTranslation("error.forbidden");
            }
        }
        if (Crowded.caused(thrown)) return ui.getTranslation("error.crowded");
        LOG.error("Failed in a screen", thrown);
        return ui.getTranslation("error.server");
    }

    private static void say(UI ui, String sentence) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(sentence);
        dialog.setConfirmText(ui.getTranslation("common.back"));
        dialog.open();
    }
}
