package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import si.plenum.voting.VoteView;
import si.plenum.voting.WithdrawnOption;

/** Says beside a ballot or a result who no longer stands, and why. */
final class StruckNames extends Div {

    private final Changing<List<WithdrawnOption>> lines = new Changing<>(this::lines).said();

    StruckNames() {
        add(lines);
    }

    StruckNames(VoteView vote) {
        this();
        show(vote);
    }

    void show(VoteView vote) {
        lines.show(vote.withdrawn().isEmpty() ? null : vote.withdrawn());
    }

    private List<Component> lines(List<WithdrawnOption> struck) {
        return struck.stream()
                .<Component>map(each -> new Paragraph(
                        getTranslation("voting.withdrawn", Map.of("name", each.name(), "reason", each.reason()))))
                .toList();
    }
}
