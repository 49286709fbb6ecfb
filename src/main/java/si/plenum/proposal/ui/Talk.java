package si.plenum.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalPage.CommentRow;
import si.plenum.proposal.Proposals;

/** What members say to a proposal, and a field to say something; what was typed stays until it is stored. */
final class Talk extends Div {

    private final ProposalPage page;
    private final Proposals proposals;
    private final Refusals refusals;
    private final Runnable said;
    private final ErrorSummary wrong = new ErrorSummary();
    private final TextArea text = new TextArea();

    Talk(ProposalPage page, boolean member, Proposals proposals, Refusals refusals, Runnable said) {
        this.page = page;
        this.proposals = proposals;
        this.refusals = refusals;
        this.said = said;
        var section = new PageSection(getTranslation("proposal.talk"));
        section.add(new Paragraph(
                getTranslation("proposal.comments", Map.of("n", page.comments().size()))));
        if (!page.comments().isEmpty()) section.add(list(page.comments()));
        if (member && ProposalView.isOpen(page.row().state())) section.add(form());
        add(section);
    }

    private static OrderedList list(List<CommentRow> comments) {
        var list = new OrderedList();
        list.addClassNames("talk", "measure");
        for (var comment : comments) {
            var name = new Span(comment.name());
            var who = new Paragraph(name);
            who.addClassName("who");
            list.add(new ListItem(who, Wording.ofMarkdown(comment.text())));
        }
        return list;
    }

    private Div form() {
        text.setLabel(getTranslation("proposal.comment"));
        text.setHelperText(getTranslation("proposal.comment.hint"));
        text.setMinRows(4);
        text.setWidthFull();
        var form = new Div(
                wrong, text, Buttons.row(Buttons.plain(getTranslation("proposal.comment.add"), click -> say())));
        form.addClassNames("measure", "stack", "first");
        return form;
    }

    private void say() {
        try {
            proposals.comment(page.row().id(), text.getValue());
            said.run();
        } catch (Refused refused) {
            wrong.show(List.of(new ErrorSummary.Problem(refusals.sentence(getLocale(), refused), text)));
        }
    }
}
