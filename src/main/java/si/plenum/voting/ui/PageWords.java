package si.plenum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Numbers;
import si.plenum.voting.report.Words;

/** The words of a report in the language of the page that shows it. */
record PageWords(Component page) implements Words {

    @Override
    public String say(String key, Map<String, ?> arguments) {
        return page.getTranslation(key, arguments);
    }

    @Override
    public Numbers numbers() {
        var ui = UI.getCurrent();
        return Numbers.in(ui == null ? Language.SLOVENE.locale() : ui.getLocale());
    }
}
