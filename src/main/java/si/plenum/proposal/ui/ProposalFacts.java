package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import si.plenum.community.Bodies;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Moments;
import si.plenum.platform.ui.FactList;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.rules.Base;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;

/** Where a proposal stands, what comes next, who decides by which rule. */
@org.springframework.stereotype.Component
class ProposalFacts {

    private final Bodies bodies;
    private final Rulebooks rulebooks;
    private final Moments moments;
    private final LegalClock clock;

    ProposalFacts(Bodies bodies, Rulebooks rulebooks, Moments moments, LegalClock clock) {
        this.bodies = bodies;
        this.rulebooks = rulebooks;
        this.moments = moments;
        this.clock = clock;
    }

    FactList of(Component page, ProposalPage proposal) {
        var row = proposal.row();
        var facts = new FactList()
                .fact(page.getTranslation("common.state"), ProposalTag.of(page, row.state()))
                .fact(page.getTranslation("proposal.next"), next(page, row))
                .fact(
                        page.getTranslation("proposal.body"),
                        bodies.byId(row.body()).name());
        if (ProposalView.isOpen(row.state())) facts.fact(page.getTranslation("proposal.rule"), rule(page, row));
        return facts;
    }

    private String next(Component page, ProposalRow row) {
        var at = row.sessionAt();
        var session = row.sessionNumber();
        if (row.state() == ProposalState.OUTDATED) return page.getTranslation("proposal.next.outdated");
        if (!ProposalView.isOpen(row.state())) return page.getTranslation("proposal.next.none");
        if (at == null || session == null) return page.getTranslation("proposal.next.filed");
        return page.getTranslation(
                "proposal.next.scheduled",
                Map.of("number", session, "when", moments.when(UI.getCurrent().getLocale(), at)));
    }

    private Div rule(Component page, ProposalRow row) {
        var words = new Div();
        try {
            var rule = rulebooks.ruleFor(row.body(), row.kind(), clock.today());
            var provision = new Span(rule.citation().text());
            provision.addClassNames("small", "soft");
            words.add(new Div(majority(page, rule)), provision);
        } catch (Refused none) {
            words.setText(page.getTranslation("proposal.rule.unknown"));
        }
        return words;
    }

    private static String majority(Component page, Rule rule) {
        var majority = rule.majority();
        var base = majority.base() == Base.FOR_AND_AGAINST
                ? "decided"
                : majority.base().wireName();
        return page.getTranslation(
                "proposal.rule.majority",
                Map.of("strict", majority.strict() ? "yes" : "no", "share", majority.share(), "base", base));
    }
}
