package si.plenum.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final Choices<String> choices = new Choices<>("Tvoj glas");
    private final Choice<String> yes = choices.add("for", "Za").hint("Člen se spremeni.");
    private final Choice<String> no = choices.add("against", "Proti");

    @Test
    void nothing_is_chosen_beforehand() {
        assertThat(choices.value()).isEmpty();
    }

    @Test
    void the_last_choice_counts_and_is_told() {
        var told = new ArrayList<String>();
        choices.onChange(told::add);

        press(yes);
        press(no);

        assertThat(choices.value()).contains("against");
        assertThat(told).containsExactly("for", "against");
    }

    @Test
    void all_choices_are_radio_buttons_of_one_group_inside_their_labels() {
        assertThat(yes.getElement().getTag()).isEqualTo("label");
        assertThat(radio(yes).getAttribute("name")).isEqualTo(radio(no).getAttribute("name"));
        assertThat(yes.getElement().getTextRecursively()).isEqualTo("ZaČlen se spremeni.");
    }

    private static void press(Choice<String> choice) {
        var radio = radio(choice);
        radio.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(radio, "change", JacksonUtils.createObjectNode()));
    }

    private static Element radio(Choice<String> choice) {
        return choice.getElement().getChild(0);
    }
}
