package si.plenum.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.Map;
import si.plenum.identity.Account;
import si.plenum.identity.Persons;
import si.plenum.identity.SignIns;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;

/** The accounts of the instance, for those who administer it: who has one, a new one, a link to hand over, the end of one. */
@Route("racuni")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient Persons persons;
    private final transient SignIns signIns;
    private final transient Refusals refusals;
    private final transient LegalClock clock;
    private final OrderedList list = new OrderedList();
    private final Div answer = new Div();
    private final Div more = new Div();

    AccountsView(Persons persons, SignIns signIns, Refusals refusals, LegalClock clock) {
        this.persons = persons;
        this.signIns = signIns;
        this.refusals = refusals;
        this.clock = clock;
        addClassNames("measure", "stack");
        list.addClassName("rows");
        answer.getElement().setAttribute("role", "status");
        more.add(Buttons.plain(getTranslation("account.more"), click -> showMore()));
        add(
                new PageHeading(getTranslation("account.title")),
                answer,
                new PageSection(getTranslation("account.new"), new NewAccountForm(persons, refusals, this::refresh)),
                new PageSection(getTranslation("account.all"), list, more));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        showMore();
    }

    private void showMore() {
        var next = persons.accounts(list.getComponentCount(), AT_ONCE);
        next.forEach(account -> list.add(row(account)));
        more.setVisible(next.size() == AT_ONCE);
    }

    private ListItem row(Account account) {
        var title = new Span(account.name());
        title.addClassName("title");
        var below = new Span(described(account));
        below.addClassName("more");
        var acts = new Div();
        acts.addClassName("acts");
        if (account.disabled()) {
            var enable = Buttons.small(getTranslation("account.enable"), click -> {
                persons.enable(account.id());
                refresh();
            });
            acts.add(enable);
        } else {
            if (signIns.mayIssue()) {
                acts.add(Buttons.small(getTranslation("account.issue"), click -> issue(account)));
            }
            acts.add(Buttons.small(getTranslation("account.disable"), click -> askToDisable(account)));
        }
        var row = new Div(new Span(title, below), acts);
        row.addClassName("row");
        return new ListItem(row);
    }

    private String described(Account account) {
        var state = account.disabled()
                ? getTranslation("account.disabled")
                : account.visited() == null
                        ? getTranslation("account.unvisited")
                        : getTranslation(
                                "account.visited",
                                Map.of(
                                        "when",
                                        Dates.in(getLocale())
                                                .moment(LocalDateTime.ofInstant(account.visited(), clock.getZone()))));
        var role = account.administrator() ? getTranslation("account.administrator") + " " : "";
        return account.email() + ". " + role + state;
    }

    private void issue(Account account) {
        answer.removeAll();
        try {
            var link = new TextField(getTranslation("account.issued", Map.of("name", account.name())));
            link.setHelperText(getTranslation("account.issued.hint"));
            link.setValue(signIns.issue(account.id()));
            link.setReadOnly(true);
            link.setWidthFull();
            answer.add(link);
            link.focus();
        } catch (Refused refused) {
            answer.add(DoorParts.mistake(refusals.sentence(getLocale(), refused)));
        }
    }

    private void askToDisable(Account account) {
        ConfirmAct.ask(
                getTranslation("account.disable.ask", Map.of("name", account.name())),
                getTranslation("account.disable.consequence"),
                getTranslation("account.disable"),
                getTranslation("account.disable.leave"),
                () -> disable(account));
    }

    private void disable(Account account) {
        answer.removeAll();
        try {
            persons.disable(account.id());
            refresh();
        } catch (Refused refused) {
            answer.add(DoorParts.mistake(refusals.sentence(getLocale(), refused)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("account.title")));
    }
}
