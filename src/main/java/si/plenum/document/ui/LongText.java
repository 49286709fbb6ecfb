package si.plenum.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;

/**
 * Says beside a field that its text is too long. A field with a greatest length would cut what is pasted into it, without a word;
 * here all of it stays and can be cut by who pasted it.
 */
final class LongText {

    private LongText() {}

    static <F extends Component & HasValidation> void mark(F field, String text, int max) {
        boolean tooLong = text.length() > max;
        field.setInvalid(tooLong);
        if (!tooLong) return;
        field.setErrorMessage(field.getTranslation("error.too.long", Map.of("length", text.length(), "max", max)));
    }
}
