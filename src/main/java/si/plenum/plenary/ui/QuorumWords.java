package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.plenary.QuorumView;

/** What a quorum that is not met, or only as a late one, means. */
final class QuorumWords {

    private QuorumWords() {}

    /** How many are missing, and from when fewer are enough. */
    static List<String> more(Component page, LocalTimes times, QuorumView quorum) {
        var sentences = new ArrayList<String>();
        if (!quorum.met()) {
            sentences.add(page.getTranslation("plenary.quorum.missing", Map.of("n", quorum.missing())));
            var from = quorum.lateFrom();
            if (from != null) {
                sentences.add(page.getTranslation(
                        "plenary.quorum.wait",
                        Map.of(
                                "time", times.time(from),
                                "needed", quorum.lateNeeded(),
                                "provision", quorum.provision())));
            }
        } else if (quorum.late()) {
            sentences.add(page.getTranslation("plenary.quorum.late", Map.of("provision", quorum.provision())));
        }
        return sentences;
    }
}
