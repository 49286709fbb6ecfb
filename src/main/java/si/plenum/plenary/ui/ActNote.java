package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;

/** Stands beside an act and says why it was refused; not there while nothing was. */
final class ActNote extends Paragraph {

    private final Refusals refusals;

    ActNote(Refusals refusals) {
        this.refusals = refusals;
        addClassName("field-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * Does something that may be refused.
     *
     * @return whether it was done
     */
    boolean run(Runnable act) {
        say("");
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            say(refusals.sentence(getLocale(), refused));
        } catch (AccessDeniedException denied) {
            say(getTranslation("error.forbidden"));
        }
        return false;
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}
