package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.PageSection;
import si.plenum.voting.CountedPart;
import si.plenum.voting.SheetCount;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.ui.ChoiceWords;

/** The numbers of one channel: entered by one person, signed by another, then read. */
final class SheetPart extends Div {

    private final SessionDesk desk;
    private final VoteView vote;
    private final CountedPart part;
    private final Runnable done;
    private final ActNote note;

    SheetPart(SessionDesk desk, VoteView vote, CountedPart part, Runnable done) {
        this.desk = desk;
        this.vote = vote;
        this.part = part;
        this.done = done;
        note = new ActNote(desk.refusals());
        var content = new ArrayList<Component>();
        content.add(new Paragraph(getTranslation("plenary.count.marked", Map.of("n", part.marked()))));
        content.addAll(part.entered().map(this::entered).orElseGet(this::nothing));
        content.add(note);
        add(new PageSection(
                getTranslation("plenary.count.part." + part.channel().wireName()), content.toArray(Component[]::new)));
    }

    private List<Component> nothing() {
        if (part.marked() == 0 || vote.state() != VoteState.CLOSED) return List.of();
        return List.of(new SheetFields(vote, part.channel(), this::enter));
    }

    private List<Component> entered(SheetCount count) {
        var content = new ArrayList<Component>(List.of(numbers(count), signatures()));
        if (part.isSigned() || vote.state() != VoteState.CLOSED) return content;
        if (part.signable()) {
            content.add(Buttons.row(Buttons.main(getTranslation("plenary.count.sign"), click -> sign())));
        }
        content.add(Buttons.row(Buttons.quiet(getTranslation("plenary.count.again"), click -> again(content))));
        return content;
    }

    private FactList numbers(SheetCount count) {
        var facts = new FactList();
        count.groups().entrySet().stream()
                .map(group -> Map.entry(ChoiceWords.line(this, group.getKey(), vote.paper()), group.getValue()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .forEach(group -> facts.fact(group.getKey(), Integer.toString(group.getValue())));
        if (count.blank() > 0) {
            facts.fact(getTranslation("plenary.count.blank"), Integer.toString(count.blank()));
        }
        if (count.invalid() > 0) {
            facts.fact(getTranslation("plenary.count.invalid"), Integer.toString(count.invalid()));
        }
        facts.fact(getTranslation("plenary.count.total"), Integer.toString(count.total()));
        return facts;
    }

    private Paragraph signatures() {
        var first = part.firstName() == null ? "" : part.firstName();
        var second = part.secondName();
        return new Paragraph(
                second == null
                        ? getTranslation("plenary.count.signed.one", Map.of("first", first))
                        : getTranslation("plenary.count.signed.two", Map.of("first", first, "second", second)));
    }

    private void again(List<Component> before) {
        before.forEach(component -> component.setVisible(false));
        addComponentAsFirst(new SheetFields(vote, part.channel(), this::enter));
    }

    private void enter(SheetFields fields) {
        if (note.run(() -> desk.sheets().enter(vote.id(), part.channel(), fields.count()))) done.run();
    }

    private void sign() {
        ConfirmAct.ask(
                getTranslation("plenary.count.sign.ask"),
                getTranslation("plenary.count.sign.then"),
                getTranslation("plenary.count.sign"),
                getTranslation("plenary.count.sign.leave"),
                () -> {
                    if (note.run(() -> desk.sheets().sign(vote.id(), part.channel()))) done.run();
                });
    }
}
