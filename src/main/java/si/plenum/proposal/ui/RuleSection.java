package si.plenum.proposal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import si.plenum.platform.text.SafeHtml;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.rules.RuleChange;
import si.plenum.rules.RuleText;
import si.plenum.rules.ui.RuleLines;

/** What a proposal does to a rule: the whole new rule in sentences, with what the changed ones said before. */
@Component
class RuleSection {

    private final RuleLines lines;

    RuleSection(RuleLines lines) {
        this.lines = lines;
    }

    /** Of a filed proposal, with the formal text as on the ballot. */
    PageSection of(com.vaadin.flow.component.Component page, RuleChange change, String wording) {
        var formal = new Details(
                page.getTranslation("proposal.formal"),
                new Wording(SafeHtml.ofText(wording)).plate().language("sl"));
        formal.addClassName("from");
        var section = of(page, change);
        section.add(formal);
        return section;
    }

    /** Of a draft. */
    PageSection of(com.vaadin.flow.component.Component page, RuleChange change) {
        return new PageSection(
                page.getTranslation("proposal.effect"),
                new Paragraph(page.getTranslation(RuleText.key(change.matter()))),
                lines.changed(page, change.before(), change.after()));
    }
}
