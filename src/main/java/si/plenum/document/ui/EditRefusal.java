package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MalformedText;

/**
 * Why an edit cannot stand.
 *
 * @param label whether the label is at fault; else the place or the words
 */
record EditRefusal(String sentence, boolean label) {

    /** Tries all edits on the text; empty where they can stand. */
    static Optional<EditRefusal> of(Component page, DocumentText base, TextEdits edits) {
        try {
            base.with(edits.operations());
            return Optional.empty();
        } catch (LostFooting lost) {
            boolean label = lost.reason() == LostFooting.Reason.LABEL_TAKEN;
            String place = label ? lost.label() : Address.slovene(base, lost.provision());
            String key = lost.reason().sentence("error.document.base");
            return Optional.of(new EditRefusal(page.getTranslation(key, Map.of("provision", place)), label));
        } catch (MalformedText malformed) {
            boolean label = malformed.key().startsWith("error.document.label");
            return Optional.of(new EditRefusal(page.getTranslation(malformed.key(), malformed.arguments()), label));
        }
    }
}
