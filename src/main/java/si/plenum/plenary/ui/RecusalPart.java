package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.RecusalRow;
import si.plenum.voting.RecusalRow.Ground;
import si.plenum.voting.RecusedMember;

/**
 * Who does not vote on the current item, while no vote on it has begun: a member keeps out by their own word, the chair enters
 * what the body has decided.
 */
final class RecusalPart extends Div {

    /** The matter that is dealt with. */
    private record Matter(BodyId body, UUID context, UUID subject) {

        RecusedMember of(MembershipId member) {
            return new RecusedMember(body, context, subject, member);
        }
    }

    private final SessionDesk desk;
    private final boolean leading;
    private final Runnable done;
    private final ActNote note;
    private final Changing<List<RecusalRow>> rows = new Changing<>(this::rows);
    private final Changing<Matter> form = new Changing<>(this::form);
    private @Nullable Matter matter;
    private List<Elector> own = List.of();

    /** @param leading whether it stands on the chair's console */
    RecusalPart(SessionDesk desk, boolean leading, Runnable done) {
        this.desk = desk;
        this.leading = leading;
        this.done = done;
        note = new ActNote(desk.refusals());
        rows.addClassName("stack-s");
        addClassNames("stack-s", "small");
        add(rows, note, form);
        setVisible(false);
    }

    void show(SessionPage page) {
        var item = page.current().filter(RecusalPart::isAhead).orElse(null);
        setVisible(item != null);
        if (item == null) {
            matter = null;
            form.show(null);
            return;
        }
        var now =
                new Matter(page.row().body(), page.row().id().value(), item.id().value());
        matter = now;
        own = page.member()
                ? desk.memberships().actsFor(now.body(), desk.current().id())
                : List.of();
        var recused = desk.recusals().on(now.body(), now.subject());
        rows.show(recused);
        boolean mayMore = leading
                || own.stream()
                        .anyMatch(one ->
                                recused.stream().noneMatch(row -> row.member().equals(one.membership())));
        form.show(mayMore ? now : null);
    }

    private static boolean isAhead(AgendaRow item) {
        return item.proposal() != null && item.vote() == null;
    }

    private List<Component> rows(List<RecusalRow> recused) {
        var lines = new ArrayList<Component>();
        for (var row : recused) {
            boolean decided = row.ground() == Ground.DECIDED;
            var words = new Paragraph(getTranslation(
                    decided ? "plenary.recusal.line.decided" : "plenary.recusal.line",
                    Map.of("name", row.name(), "reason", row.reason())));
            boolean may = decided
                    ? leading
                    : own.stream().anyMatch(one -> one.membership().equals(row.member()));
            if (!may) {
                lines.add(words);
                continue;
            }
            var verb = getTranslation("plenary.recusal.lift");
            var lift = Buttons.small(verb, click -> on(one -> desk.recusals().lift(one.of(row.member()))));
            lift.setAriaLabel(verb + ": " + row.name());
            lines.add(new Div(words, Buttons.line(lift)));
        }
        return lines;
    }

    private List<Component> form(Matter of) {
        var member = new ComboBox<Elector>(getTranslation("plenary.recusal.member"));
        member.setItems(
                leading ? desk.memberships().electorate(of.body(), desk.clock().today()) : own);
        member.setItemLabelGenerator(Elector::name);
        if (!leading && own.size() == 1) member.setValue(own.getFirst());
        member.setVisible(leading || own.size() != 1);
        var reason = new TextArea(getTranslation("plenary.recusal.reason"));
        reason.setMaxLength(500);
        var verb = getTranslation(leading ? "plenary.recusal.decide" : "plenary.recusal.declare");
        var enter = Buttons.plain(
                verb,
                click -> on(one -> {
                    var chosen = member.getOptionalValue()
                            .orElseThrow(() -> new Refused("error.recusal.member"))
                            .membership();
                    if (leading) {
                        desk.recusals().decide(one.of(chosen), reason.getValue());
                    } else {
                        desk.recusals().declare(one.of(chosen), reason.getValue());
                    }
                }));
        var fields = new Div(new Paragraph(getTranslation("plenary.recusal.lead")), member, reason, Buttons.row(enter));
        fields.addClassNames("stack-s", "measure");
        return List.of(new Details(getTranslation("plenary.recusal"), fields));
    }

    private void on(java.util.function.Consumer<Matter> act) {
        if (matter == null) return;
        var now = matter;
        if (note.run(() -> act.accept(now))) done.run();
    }
}
