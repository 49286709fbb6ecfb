package si.plenum.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;

/** The messages as views ask for them: {@code getTranslation("votes", Map.of("n", 3))}. */
@Component
class MessagesI18NProvider implements I18NProvider {

    private final transient Messages messages;

    MessagesI18NProvider(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getTranslation(String key, Locale locale, Object... arguments) {
        if (arguments.length == 0) {
            return messages.say(locale, key);
        }
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
            return messages.say(locale, key, (Map<String, ?>) named);
        }
        throw new IllegalArgumentException("Messages take one map of named arguments: " + key);
    }
}
