package si.plenum.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.proposal.CoAuthor;
import si.plenum.proposal.CoAuthors;
import si.plenum.proposal.ProposalId;

/** With whom a draft is written: the author invites and removes, who was invited can leave. */
final class CoAuthorSection extends Div {

    private final CoAuthors coAuthors;
    private final Refusals refusals;
    private final ProposalId draft;
    private final PersonId reader;
    private final ErrorSummary wrong = new ErrorSummary();
    private final Div people = new Div();

    CoAuthorSection(CoAuthors coAuthors, Refusals refusals, ProposalId draft, PersonId reader) {
        this.coAuthors = coAuthors;
        this.refusals = refusals;
        this.draft = draft;
        this.reader = reader;
        people.addClassName("stack");
        boolean mine = coAuthors.isMine(draft);
        String lead = mine ? "proposal.coauthors.lead" : "proposal.coauthors.invited";
        var within = new Div(new Paragraph(getTranslation(lead)), wrong, people);
        within.addClassName("stack");
        var details = new Details(getTranslation("proposal.coauthors"), within);
        details.addClassName("from");
        details.setOpened(!mine);
        add(details);
        show(mine);
    }

    private void show(boolean mine) {
        people.removeAll();
        var list = new UnorderedList();
        list.addClassNames("list", "measure");
        coAuthors.of(draft).forEach(person -> list.add(line(person, mine)));
        if (list.getComponentCount() > 0) people.add(list);
        if (!mine) {
            people.add(Buttons.row(Buttons.plain(getTranslation("proposal.coauthors.leave"), click -> {
                coAuthors.remove(draft, reader);
                UI.getCurrent().navigate("predlogi");
            })));
            return;
        }
        var person = new ComboBox<CoAuthor>(getTranslation("proposal.coauthors.person"));
        person.setItemLabelGenerator(CoAuthor::name);
        person.setItems(coAuthors.others(draft));
        person.setWidthFull();
        people.add(
                person,
                Buttons.row(Buttons.plain(getTranslation("proposal.coauthors.invite"), click -> invite(person))));
    }

    private ListItem line(CoAuthor person, boolean mine) {
        var line = new ListItem(person.name());
        if (!mine) return line;
        var remove = Buttons.quiet(getTranslation("proposal.coauthors.remove"), click -> {
            coAuthors.remove(draft, person.person());
            show(true);
        });
        remove.setAriaLabel(remove.getText() + ": " + person.name());
        line.add(Buttons.line(remove));
        return line;
    }

    private void invite(ComboBox<CoAuthor> person) {
        wrong.clear();
        var chosen = person.getValue();
        if (chosen == null) {
            wrong.show(List.of(new ErrorSummary.Problem(getTranslation("error.choice.empty"), person)));
            return;
        }
        try {
            coAuthors.invite(draft, chosen.person());
            show(true);
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }
}
