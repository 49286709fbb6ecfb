package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.SessionPage;
import si.plenum.rules.Matter;
import si.plenum.voting.BallotOption;
import si.plenum.voting.OptionId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.WithdrawnOption;

/** On the chair's console, while people are elected: a candidate who no longer stands is struck from the ballot. */
final class StrikePart extends Div {

    /** The vote under way, and who still stands in it. */
    private record Standing(ItemId item, List<BallotOption> options) {}

    private final SessionDesk desk;
    private final Runnable done;
    private final ActNote note;
    private final Changing<Standing> form = new Changing<>(this::form);

    StrikePart(SessionDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        note = new ActNote(desk.refusals());
        addClassNames("stack-s", "small");
        add(note, form);
        setVisible(false);
    }

    void show(SessionPage page) {
        var standing = page.current().map(StrikePart::standing).orElse(null);
        setVisible(standing != null);
        form.show(standing);
    }

    private static @Nullable Standing standing(AgendaRow item) {
        var vote = item.vote();
        if (vote == null || vote.rule().matter() != Matter.ELECTION || !isUnderWay(vote)) return null;
        var struck = vote.withdrawn().stream().map(WithdrawnOption::id).toList();
        var left = vote.paper().options().stream()
                .filter(option -> !struck.contains(option.id()) && !option.id().equals(OptionId.NONE_OF_THESE))
                .toList();
        return left.isEmpty() ? null : new Standing(item.id(), left);
    }

    private static boolean isUnderWay(VoteView vote) {
        return vote.state() == VoteState.OPEN || vote.state() == VoteState.ISSUING;
    }

    private List<Component> form(Standing standing) {
        var whom = new Select<BallotOption>();
        whom.setLabel(getTranslation("plenary.strike.whom"));
        whom.setItems(standing.options());
        whom.setItemLabelGenerator(BallotOption::name);
        whom.setWidthFull();
        var why = new TextArea(getTranslation("plenary.strike.why"));
        why.setMaxLength(1000);
        why.setWidthFull();
        var strike = Buttons.plain(getTranslation("plenary.strike.act"), click -> {
            var chosen = whom.getOptionalValue();
            if (chosen.isEmpty() || why.getValue().isBlank()) {
                note.run(() -> {
                    throw new Refused(chosen.isEmpty() ? "error.choice.empty" : "error.reason.empty");
                });
            } else {
                ask(standing.item(), chosen.get(), why.getValue());
            }
        });
        var fields = new Div(new Paragraph(getTranslation("plenary.strike.effect")), whom, why, Buttons.row(strike));
        fields.addClassNames("stack-s", "measure");
        return List.of(new Details(getTranslation("plenary.strike"), fields));
    }

    private void ask(ItemId item, BallotOption option, String reason) {
        ConfirmAct.ask(
                getTranslation("plenary.strike.ask", Map.of("name", option.name())),
                getTranslation("plenary.strike.effect"),
                getTranslation("plenary.strike.act"),
                getTranslation("plenary.strike.keep"),
                () -> {
                    if (note.run(() -> desk.proceedings().strike(item, option.id(), reason))) done.run();
                });
    }
}
