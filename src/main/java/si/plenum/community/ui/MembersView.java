package si.plenum.community.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.plenum.community.Belonging;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.MemberRow;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.SavedNote;

/** Who belongs to a body and as what; administrators change it here. */
@Route("clanstvo")
@Menu(order = 60, title = "members.title")
@PermitAll
class MembersView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 100;

    private final Memberships memberships;
    private final Terms terms;
    private final LegalClock clock;
    private final boolean administers;

    private final Select<Body> body = new Select<>();
    private final TextField search = new TextField();
    private final Lead count = new Lead("").soft();
    private final Anchor rules = new Anchor();
    private final SavedNote note = new SavedNote();
    private final Div mandates = new Div();
    private final Div list = new Div();

    MembersView(
            Bodies bodies,
            Memberships memberships,
            Terms terms,
            Persons persons,
            CurrentPerson current,
            Refusals refusals,
            LegalClock clock) {
        this.memberships = memberships;
        this.terms = terms;
        this.clock = clock;
        this.administers = current.administrator();
        addClassNames("stack", "measure");
        add(new PageHeading(getTranslation("members.title")));
        var visible = administers
                ? bodies.all()
                : memberships.of(current.id()).stream().map(Belonging::body).toList();
        if (visible.isEmpty()) {
            add(new EmptyNote(getTranslation(administers ? "body.none" : "members.nowhere")));
            if (administers) add(new FoundBodyForm(bodies, refusals, clock.today()));
            return;
        }
        choose(visible);
        rules.setText(getTranslation("members.rules"));
        add(body, count, new Paragraph(rules), mandates, search, note, list);
        if (administers) {
            var today = clock.today();
            add(
                    new AdmitForm(memberships, persons, today, this::chosen, this::changed),
                    new AppointForm(memberships, persons, today, this::chosen, this::changed),
                    new FoundBodyForm(bodies, refusals, today));
        }
        show();
    }

    private void choose(List<Body> visible) {
        body.setLabel(getTranslation("members.body"));
        body.setItemLabelGenerator(each -> each.name(getLocale()));
        body.setItems(visible);
        body.setValue(visible.getFirst());
        body.setVisible(visible.size() > 1);
        body.addValueChangeListener(change -> show());
        search.setLabel(getTranslation("members.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        count.getElement().setAttribute("role", "status");
    }

    private Body chosen() {
        return body.getValue();
    }

    private void changed(String sentence) {
        note.show(sentence);
        show();
    }

    private void show() {
        var all = memberships.members(chosen().id());
        var wanted = plain(search.getValue());
        var found =
                all.stream().filter(row -> plain(row.name()).contains(wanted)).toList();
        count.setText(getTranslation(
                "members.count",
                Map.of("n", all.stream().filter(MemberRow::votes).count())));
        rules.setHref("pravila/" + chosen().slug());
        mandates.removeAll();
        terms.of(chosen().id()).forEach(term -> mandates.add(new Paragraph(mandate(term))));
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new EmptyNote(getTranslation("members.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("queue");
        found.stream().limit(SHOWN).forEach(row -> rows.add(item(row)));
        list.add(rows);
        if (found.size() > SHOWN) list.add(new Paragraph(getTranslation("members.more", Map.of("shown", SHOWN))));
    }

    /** What an election filled, for which time and how far, with the way to its page. */
    private Anchor mandate(TermRow term) {
        var dates = Dates.in(getLocale());
        return new Anchor(
                "mandat/" + term.id().value(),
                getTranslation(
                        "members.term",
                        Map.of(
                                "post", term.post().name(),
                                "from", dates.dayIn(term.from()),
                                "until", dates.dayIn(term.until()),
                                "held", term.holding(clock.today()).size(),
                                "seats", term.seats())));
    }

    private ListItem item(MemberRow row) {
        var hint = new Span(hint(row));
        hint.addClassName("hint");
        var parts = new ArrayList<Component>();
        parts.add(new Span(new Span(row.name()), hint));
        if (administers) parts.add(Buttons.row(acts(row).toArray(Component[]::new)));
        return new ListItem(parts.toArray(Component[]::new));
    }

    private String hint(MemberRow row) {
        var since = Map.of("dateIn", Dates.in(getLocale()).dayIn(row.since()));
        var as = row.membership() == null
                ? Stream.<String>of()
                : Stream.of(getTranslation(row.votes() ? "members.votes" : "members.observes", since));
        return Stream.concat(as, row.offices().stream().sorted().map(this::word))
                .collect(Collectors.joining(" · "));
    }

    private List<Component> acts(MemberRow row) {
        var acts = new ArrayList<Component>();
        row.offices().stream().sorted().forEach(office -> {
            var act = Buttons.small(
                    getTranslation("members.dismiss", Map.of("office", word(office))), click -> dismiss(row, office));
            act.setAriaLabel(act.getText() + ": " + row.name());
            acts.add(act);
        });
        if (row.membership() != null) {
            var act = Buttons.small(getTranslation("members.end"), click -> askEnd(row));
            act.setAriaLabel(act.getText() + ": " + row.name());
            acts.add(act);
        }
        return acts;
    }

    private void dismiss(MemberRow row, Office office) {
        memberships.dismiss(chosen().id(), row.person(), office, clock.today());
        changed(getTranslation("members.dismissed", Map.of("name", row.name())));
    }

    private void askEnd(MemberRow row) {
        var membership = row.membership();
        if (membership == null) return;
        ConfirmAct.ask(
                getTranslation("members.end.ask", Map.of("name", row.name())),
                getTranslation("members.end.effect"),
                getTranslation("members.end"),
                getTranslation("members.end.leave"),
                () -> {
                    memberships.end(membership, clock.today());
                    changed(getTranslation("members.ended", Map.of("name", row.name())));
                });
    }

    private String word(Office office) {
        return getTranslation("members.office." + office.wireName());
    }

    /** Names are found in any case, with or without č š ž. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("members.title")));
    }
}
