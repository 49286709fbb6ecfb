package si.plenum.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.ApiToken;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.PageSection;

/** The tokens of a person's own programs: makes one and shows it once, lists them, ends them. */
class TokenSection extends Div {

    private final transient ApiTokens tokens;
    private final transient Refusals refusals;
    private final transient LegalClock clock;
    private final OrderedList list = new OrderedList();
    private final Div answer = new Div();
    private final TextField name = new TextField();
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>();
    private final DatePicker lastDay = DayField.in(getLocale());

    TokenSection(ApiTokens tokens, Refusals refusals, LegalClock clock) {
        this.tokens = tokens;
        this.refusals = refusals;
        this.clock = clock;
        list.addClassName("rows");
        answer.getElement().setAttribute("role", "status");
        var section = new PageSection(
                getTranslation("token.title"), DoorParts.soft(getTranslation("token.lead")), list, answer, maker());
        section.addClassName("stack");
        add(section);
        refresh();
    }

    private Details maker() {
        name.setLabel(getTranslation("token.name"));
        name.setHelperText(getTranslation("token.name.hint"));
        name.setWidthFull();
        scopes.setLabel(getTranslation("token.scopes"));
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(this::scopeName);
        scopes.setValue(Set.of(Scope.READ));
        lastDay.setLabel(getTranslation("token.until"));
        lastDay.setMin(clock.today());
        lastDay.setMax(clock.today().plusYears(1).minusDays(1));
        lastDay.setValue(clock.today().plusMonths(3));
        var make = Buttons.plain(getTranslation("token.make"), click -> make());
        var fields = new Div(name, scopes, lastDay, Buttons.row(make));
        fields.addClassName("stack");
        return new Details(getTranslation("token.new"), fields);
    }

    private void make() {
        answer.removeAll();
        try {
            var until = lastDay.getValue();
            if (until == null) throw new Refused("error.token.expiry");
            var token = tokens.make(name.getValue(), scopes.getValue(), until);
            var shown = new TextField(getTranslation("token.made"));
            shown.setValue(token);
            shown.setReadOnly(true);
            shown.setWidthFull();
            answer.add(shown);
            name.clear();
            refresh();
        } catch (Refused refused) {
            answer.add(DoorParts.mistake(refusals.sentence(getLocale(), refused)));
        }
    }

    private void refresh() {
        list.removeAll();
        tokens.own().forEach(token -> list.add(row(token)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem row(ApiToken token) {
        var title = new Span(token.name());
        title.addClassName("title");
        var more = new Span(described(token));
        more.addClassName("more");
        var text = new Span(title, more);
        var end = Buttons.small(
                getTranslation("token.revoke"),
                click -> ConfirmAct.ask(
                        getTranslation("token.revoke.ask", Map.of("name", token.name())),
                        getTranslation("token.revoke.consequence"),
                        getTranslation("token.revoke"),
                        getTranslation("token.revoke.leave"),
                        () -> {
                            tokens.revoke(token.id());
                            refresh();
                        }));
        end.setAriaLabel(getTranslation("token.revoke.named", Map.of("name", token.name())));
        var row = new Div(text, end);
        row.addClassName("row");
        return new ListItem(row);
    }

    private String described(ApiToken token) {
        var may = token.scopes().stream().sorted().map(this::scopeName).collect(Collectors.joining(", "));
        var dates = Dates.in(getLocale());
        // The last day on which it works, not the midnight at which it ends.
        var until = dates.dayIn(day(token.expires().minusSeconds(1)));
        var used = token.lastUsed() == null
                ? getTranslation("token.unused")
                : getTranslation("token.used", Map.of("day", dates.dayIn(day(token.lastUsed()))));
        return getTranslation("token.described", Map.of("may", may, "until", until, "used", used));
    }

    private String scopeName(Scope scope) {
        return getTranslation("token.scope." + scope.name().toLowerCase(Locale.ROOT));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
