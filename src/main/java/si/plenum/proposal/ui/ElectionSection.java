package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.Bodies;
import si.plenum.community.BodyId;
import si.plenum.platform.language.Dates;
import si.plenum.platform.text.SafeHtml;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.ElectionView;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalPage;

/** What an election fills and for which time. */
@org.springframework.stereotype.Component
class ElectionSection {

    private final Elections elections;
    private final Bodies bodies;

    ElectionSection(Elections elections, Bodies bodies) {
        this.elections = elections;
        this.bodies = bodies;
    }

    /** Of a filed proposal, with the formal text as on the ballot; empty if it is no election with a plan. */
    Optional<Component> of(Component page, ProposalPage proposal) {
        return elections.of(proposal.row().id()).map(ElectionView::plan).map(plan -> {
            var formal = new Details(
                    page.getTranslation("proposal.election.formal"),
                    new Wording(SafeHtml.ofText(proposal.wording())).plate().language("sl"));
            formal.addClassName("from");
            var section = of(page, proposal.row().body(), plan);
            section.add(formal);
            return section;
        });
    }

    /** Of a draft. */
    PageSection of(Component page, BodyId electing, ElectionPlan plan) {
        var dates = Dates.in(UI.getCurrent().getLocale());
        var facts = new FactList();
        var body = plan.body();
        if (body != null) {
            facts.fact(
                    page.getTranslation("proposal.election.what"),
                    page.getTranslation(
                            "proposal.election.what.line",
                            Map.of(
                                    "post", plan.post().name(),
                                    "n", plan.seats(),
                                    "body", name(body))));
        }
        var from = plan.from();
        var until = plan.until();
        if (from != null && until != null) {
            facts.fact(
                    page.getTranslation("proposal.election.term"),
                    page.getTranslation(
                            "proposal.election.term.line",
                            Map.of("from", dates.dayIn(from), "until", dates.dayIn(until))));
        }
        facts.fact(
                page.getTranslation("proposal.election.replacing"),
                page.getTranslation(
                        plan.replacing() ? "proposal.election.replacing.yes" : "proposal.election.replacing.no"));
        if (plan.preparing()) {
            facts.fact(
                    page.getTranslation("proposal.election.also"),
                    page.getTranslation("proposal.election.also.line", Map.of("body", name(electing))));
        }
        var last = plan.candidaciesUntil();
        facts.fact(
                page.getTranslation("proposal.election.candidacies-until"),
                last == null
                        ? page.getTranslation("proposal.election.until-convening")
                        : page.getTranslation("proposal.election.until-day", Map.of("day", dates.dayIn(last))));
        return new PageSection(page.getTranslation("proposal.election.title"), facts);
    }

    private String name(BodyId id) {
        var body = bodies.byId(id);
        return body.name(UI.getCurrent().getLocale());
    }
}
