package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.Proposals;

/** Puts something at the end of an agenda: a proposal that may be decided on, or an item without a decision. */
final class NewItemForm extends Div {

    private static final int USUAL_MINUTES = 15;

    private final SessionDesk desk;
    private final Proposals proposals;
    private final Runnable done;
    private final ComboBox<ProposalRow> proposal = new ComboBox<>();
    private final IntegerField proposalMinutes = minutes();
    private final Select<ItemKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final IntegerField itemMinutes = minutes();
    private final ActNote proposalNote;
    private final ActNote itemNote;
    private List<ProposalId> offered = List.of();
    private @Nullable SessionId session;

    NewItemForm(SessionDesk desk, Proposals proposals, Runnable done) {
        this.desk = desk;
        this.proposals = proposals;
        this.done = done;
        proposalNote = new ActNote(desk.refusals());
        itemNote = new ActNote(desk.refusals());
        proposal.setLabel(getTranslation("plenary.item.proposal"));
        proposal.setHelperText(getTranslation("plenary.item.proposal.hint"));
        proposal.setItemLabelGenerator(row -> row.number() + " · " + row.title());
        proposal.setWidthFull();
        kind.setLabel(getTranslation("plenary.item.kind"));
        kind.setItemLabelGenerator(one -> getTranslation("plenary.item.kind." + one.wireName()));
        kind.setItems(ItemKind.REPORT, ItemKind.OTHER);
        kind.setValue(ItemKind.OTHER);
        title.setLabel(getTranslation("plenary.item.title"));
        title.setWidthFull();
        addClassNames("stack-l", "first");
        add(
                part(
                        "plenary.item.add.proposal",
                        proposal,
                        proposalMinutes,
                        proposalNote,
                        Buttons.row(
                                Buttons.plain(getTranslation("plenary.item.add.proposal.do"), click -> addProposal()))),
                part(
                        "plenary.item.add.other",
                        kind,
                        title,
                        itemMinutes,
                        itemNote,
                        Buttons.row(Buttons.plain(getTranslation("plenary.item.add.other.do"), click -> addItem()))));
    }

    void show(SessionPage page) {
        session = page.row().id();
        var onAgenda = page.agenda().stream()
                .map(AgendaRow::proposal)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        var rows = proposals.schedulable(page.row().body()).stream()
                .filter(row -> !onAgenda.contains(row.id()))
                .toList();
        var ids = rows.stream().map(ProposalRow::id).toList();
        // Setting the same items again would take away what is being chosen.
        if (ids.equals(offered)) return;
        offered = ids;
        var chosen = proposal.getValue();
        proposal.setItems(rows);
        if (chosen != null && ids.contains(chosen.id())) proposal.setValue(chosen);
    }

    private void addProposal() {
        var chosen = proposal.getValue();
        if (chosen == null) {
            proposalNote.say(getTranslation("plenary.item.proposal.empty"));
            return;
        }
        if (proposalNote.run(() -> desk.sessions().addProposal(id(), chosen.id(), value(proposalMinutes)))) {
            proposal.clear();
            done.run();
        }
    }

    private void addItem() {
        if (itemNote.run(() ->
                desk.sessions().addItem(id(), kind.getValue(), title.getValue().strip(), value(itemMinutes)))) {
            title.clear();
            done.run();
        }
    }

    private SessionId id() {
        return Objects.requireNonNull(session, "shown before it is used");
    }

    private Component part(String key, Component... parts) {
        var part = new Div(new H3(getTranslation(key)));
        part.add(parts);
        part.addClassName("stack-s");
        return part;
    }

    private IntegerField minutes() {
        var field = new IntegerField();
        field.setLabel(getTranslation("plenary.item.minutes"));
        field.setValue(USUAL_MINUTES);
        field.setMin(1);
        field.setMax(600);
        field.setStepButtonsVisible(true);
        return field;
    }

    /** An empty field is no number of minutes: the service says what it wants. */
    private static int value(IntegerField minutes) {
        return minutes.getOptionalValue().orElse(0);
    }
}
