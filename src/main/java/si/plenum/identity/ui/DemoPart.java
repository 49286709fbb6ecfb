package si.plenum.identity.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import si.plenum.identity.Account;
import si.plenum.identity.PersonId;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageSection;

/** The accounts of the demo, a button each: those with a part of their own first, the many members folded away. */
class DemoPart extends Div {

    /** Addresses of the demo are keys: {@code member-07@...}. */
    private static final Predicate<Account> MEMBER =
            account -> account.email().value().startsWith("member-");

    DemoPart(List<Account> accounts, Consumer<PersonId> enter) {
        var members = accounts.stream().filter(MEMBER).toList();
        var others = accounts.stream().filter(MEMBER.negate()).toList();
        var lead = new Paragraph(getTranslation("signin.demo.lead"));
        var section = new PageSection(getTranslation("signin.demo.title"), lead, buttons(others, enter));
        if (!members.isEmpty())
            section.add(new Details(getTranslation("signin.demo.members"), buttons(members, enter)));
        section.addClassName("stack");
        add(section);
    }

    private static Div buttons(List<Account> accounts, Consumer<PersonId> enter) {
        var row = Buttons.row();
        row.removeClassName("stretch");
        accounts.forEach(account -> row.add(Buttons.small(account.name(), click -> enter.accept(account.id()))));
        return row;
    }
}
