package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import si.plenum.voting.SecretProgress;

/** The two numbers of a secret vote in a sentence. */
final class SecretNumbers {

    private SecretNumbers() {}

    static String sentence(Component page, SecretProgress progress) {
        return page.getTranslation(
                "plenary.secret.numbers", Map.of("credentials", progress.credentials(), "ballots", progress.ballots()));
    }
}
