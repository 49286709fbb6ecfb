package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import si.plenum.community.Bodies;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Moments;
import si.plenum.platform.ui.FactList;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Readings;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.ui.RuleLines;

/** Where a proposal stands, what comes next, who decides by which rule. */
@org.springframework.stereotype.Component
class ProposalFacts {

    private final Bodies bodies;
    private final Readings readings;
    private final Rulebooks rulebooks;
    private final RuleLines lines;
    private final Moments moments;
    private final LegalClock clock;

    ProposalFacts(
            Bodies bodies, Readings readings, Rulebooks rulebooks, RuleLines lines, Moments moments, LegalClock clock) {
        this.bodies = bodies;
        this.readings = readings;
        this.rulebooks = rulebooks;
        this.lines = lines;
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
                        bodies.byId(row.body()).name(UI.getCurrent().getLocale()));
        var held = readings.held(row.id());
        if (!held.isEmpty()) facts.fact(page.getTranslation("proposal.readings"), held(page, held));
        if (ProposalView.isOpen(row.state())) facts.fact(page.getTranslation("proposal.rule"), rule(page, row));
        return facts;
    }

    private static Component[] held(Component page, List<HeldReading> held) {
        var dates = Dates.in(UI.getCurrent().getLocale());
        return held.stream()
                .map(reading -> new Div(new Anchor(
                        "seje/" + reading.session(),
                        page.getTranslation(
                                "proposal.readings.held",
                                Map.of("n", reading.ordinal(), "dateIn", dates.dayIn(reading.heldOn()))))))
                .toArray(Component[]::new);
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
            var provision = new Div(lines.provision(rule));
            provision.addClassNames("small", "soft");
            var all = new Anchor("pravila/" + bodies.byId(row.body()).slug(), page.getTranslation("rules.all"));
            all.addClassName("small");
            words.add(new Div(lines.brief(page, rule)), provision, all);
        } catch (Refused none) {
            words.setText(page.getTranslation("proposal.rule.unknown"));
        }
        return words;
    }
}
