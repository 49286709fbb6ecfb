package si.plenum.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.Draft;
import si.plenum.proposal.Proposals;

/** A draft as it will read once it is filed, with the proposals that change the same articles. */
@Component
class DraftCheck {

    private final Proposals proposals;
    private final ChangeSection changes;
    private final AmendmentSection amendments;
    private final RuleSection rules;
    private final ElectionSection elections;
    private final PaperSection papers;

    DraftCheck(
            Proposals proposals,
            ChangeSection changes,
            AmendmentSection amendments,
            RuleSection rules,
            ElectionSection elections,
            PaperSection papers) {
        this.proposals = proposals;
        this.changes = changes;
        this.amendments = amendments;
        this.rules = rules;
        this.elections = elections;
        this.papers = papers;
    }

    Div of(com.vaadin.flow.component.Component page, Draft draft) {
        var text = draft.text();
        var shown = new Div();
        shown.addClassName("stack");
        shown.add(new Paragraph(page.getTranslation("proposal.check")));
        proposals.rivals(draft.id()).forEach(rival -> shown.add(new RivalNote(rival)));
        amendments.amends(draft.id()).ifPresent(of -> shown.add(AmendmentSection.belongs(page, of)));
        shown.add(new H2(text.title()));
        if (!text.summary().isBlank()) shown.add(new Lead(text.summary()));
        if (text.change() != null) {
            var amended = amendments.effect(page, draft.id());
            shown.add(amended.isPresent() ? amended.get() : changes.of(page, text.change()));
        } else if (text.rule() != null) {
            shown.add(rules.of(page, text.rule()));
        } else if (text.election() != null) {
            shown.add(elections.of(page, draft.body(), text.election()));
        } else {
            shown.add(new PageSection(page.getTranslation("proposal.resolution"), Wording.ofText(text.wording())));
        }
        papers.of(page, draft).ifPresent(shown::add);
        shown.add(new PageSection(page.getTranslation("proposal.reasons"), Wording.ofMarkdown(text.reasons())));
        return shown;
    }
}
