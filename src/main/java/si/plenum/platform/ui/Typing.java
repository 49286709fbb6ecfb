package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields whose words are kept while somebody types. */
public final class Typing {

    /** How long somebody pauses before what they typed is sent, in milliseconds. */
    private static final int PAUSE = 800;

    private static final String VALUE = "element.value";

    private Typing() {}

    /**
     * Sends what is typed after each pause, and at once when the field is left: whoever types and goes on without a pause may
     * take the field away with their next act (by choosing another article), and its last words with it.
     */
    public static <F extends Component & HasValueChangeMode & HasValue<?, String>> F keep(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        // As data of the event: a property whose own event still waits is not sent along with another one.
        field.getElement()
                .addEventListener(
                        "change",
                        left -> field.setValue(left.getEventData().path(VALUE).asString(field.getValue())))
                .addEventData(VALUE);
        return field;
    }
}
