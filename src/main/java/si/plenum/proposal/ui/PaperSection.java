package si.plenum.proposal.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.PageSection;
import si.plenum.proposal.Draft;
import si.plenum.proposal.KeptPaper;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalPage;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.TypedPaperCheck;
import si.plenum.voting.ui.PaperList;

/** What stands on the ballot of a proposal, where its rule chooses among options. */
@Component
class PaperSection {

    private final Papers papers;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    PaperSection(Papers papers, Rulebooks rulebooks, LegalClock clock) {
        this.papers = papers;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Of a filed proposal, with the way to write it for those who may. */
    Optional<PageSection> of(com.vaadin.flow.component.Component page, ProposalPage proposal) {
        var id = proposal.row().id();
        return rule(proposal).filter(Rule::writesOptions).map(rule -> {
            var kept = papers.of(id);
            var section = new PageSection(page.getTranslation("proposal.paper"));
            kept.ifPresentOrElse(
                    written -> section.add(new PaperList(written.paper())),
                    () -> section.add(new EmptyNote(page.getTranslation("proposal.paper.none"))));
            boolean open = ProposalView.isOpen(proposal.row().state())
                    && kept.filter(KeptPaper::frozen).isEmpty();
            if (open && papers.mayKeep(id)) {
                section.add(Buttons.row(Buttons.link(
                        "predlogi/" + proposal.row().number() + "/glasovnica",
                        page.getTranslation("proposal.paper.write"))));
            }
            return section;
        });
    }

    /** Of a draft that can be filed. */
    Optional<PageSection> of(com.vaadin.flow.component.Component page, Draft draft) {
        var typed = draft.text().paper();
        var rule = rulebooks.inForce(draft.body(), clock.today()).get(draft.kind());
        if (rule == null || !rule.writesOptions()) return Optional.empty();
        return Optional.of(new PageSection(
                page.getTranslation("proposal.paper"),
                typed == null || typed.isBlank()
                        ? new Paragraph(page.getTranslation("proposal.paper.later"))
                        : new PaperList(TypedPaperCheck.paper(rule.method(), typed))));
    }

    private Optional<Rule> rule(ProposalPage proposal) {
        try {
            return Optional.of(papers.rule(proposal.row().id()));
        } catch (Refused none) {
            return Optional.empty();
        }
    }
}
