package si.plenum.platform.language;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** The messages as Spring and Thymeleaf ask for them; the sole argument, if there is one, is the map of named arguments. */
final class IcuMessageSource extends AbstractMessageSource {

    private final Messages messages;

    IcuMessageSource(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        // Spring asks for many codes of its own that we do not have (errors of binding); those are no failures.
        if (code == null || !messages.knows(code)) {
            return null;
        }
        return messages.say(locale == null ? Language.SLOVENE.locale() : locale, code, named(arguments));
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null; // never reached: getMessageInternal answers for every code
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> named(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0) {
            return Map.of();
        }
        if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> map) {
            return (Map<String, ?>) map;
        }
        throw new IllegalArgumentException("Messages take one map of named arguments");
    }
}
