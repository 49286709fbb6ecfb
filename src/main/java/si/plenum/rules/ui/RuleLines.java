package si.plenum.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.FactList;
import si.plenum.rules.ProvisionLinks;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleText;

/** A rule in plain sentences, with the provision that says so, as a link where the program holds its text. */
@org.springframework.stereotype.Component
public class RuleLines {

    private final ProvisionLinks provisions;

    RuleLines(ProvisionLinks provisions) {
        this.provisions = provisions;
    }

    /** The whole rule, each part under its name. */
    public FactList of(Component page, Rule rule) {
        var facts = new FactList();
        lines(page, rule).forEach(line -> facts.fact(line.term(), line.sentence()));
        facts.fact(page.getTranslation("rules.provision"), provision(rule));
        return facts;
    }

    /** The whole rule, with what each changed part said before. */
    public FactList changed(Component page, @Nullable Rule before, Rule after) {
        var earlier = before == null ? List.<RuleText.Line>of() : lines(page, before);
        var facts = new FactList();
        for (var line : lines(page, after)) {
            var was = earlier.stream()
                    .filter(old -> old.term().equals(line.term()))
                    .filter(old -> !old.sentence().equals(line.sentence()))
                    .findFirst();
            facts.fact(line.term(), changed(page, line, was));
        }
        facts.fact(page.getTranslation("rules.provision"), provision(after));
        return facts;
    }

    /** The steps and what carries, in one paragraph. */
    public String brief(Component page, Rule rule) {
        return RuleText.brief(rule, page::getTranslation);
    }

    /** The provision that the rule rests on. */
    public Component provision(Rule rule) {
        var citation = rule.citation();
        return Optional.ofNullable(citation.provision())
                .flatMap(provisions::to)
                .<Component>map(address -> new Anchor(address, citation.text()))
                .orElseGet(() -> new Span(citation.text()));
    }

    private static Component[] changed(Component page, RuleText.Line line, Optional<RuleText.Line> was) {
        if (was.isEmpty()) return new Component[] {new Span(line.sentence())};
        var old = new Span(page.getTranslation(
                "rules.edit.was", Map.of("sentence", was.get().sentence())));
        old.addClassNames("small", "soft");
        var now = new Span(line.sentence() + " ");
        now.addClassName("changed");
        return new Component[] {now, old};
    }

    /** The citation stands apart, as a link. */
    private static List<RuleText.Line> lines(Component page, Rule rule) {
        var lines = RuleText.lines(rule, page::getTranslation);
        return lines.subList(0, lines.size() - 1);
    }
}
