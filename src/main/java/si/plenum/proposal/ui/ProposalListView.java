package si.plenum.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import si.plenum.community.Bodies;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Row;
import si.plenum.platform.ui.RowList;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;

/** Proposals: one's own drafts first, then all that are filed, by words and state. */
@Route("predlogi")
@Menu(order = 20, title = "nav.proposals")
@PermitAll
class ProposalListView extends Div implements HasDynamicTitle {

    private static final int STEP = 25;

    private final Proposals proposals;
    private final Bodies bodies;

    private final TextField words = new TextField();
    private final Select<ProposalState> state = new Select<>();
    private final H2 count = new H2();
    private final RowList rows = new RowList();
    private final Div none = new Div();
    private final Button more;
    private int shown = STEP;

    ProposalListView(Proposals proposals, Bodies bodies) {
        this.proposals = proposals;
        this.bodies = bodies;
        more = Buttons.plain(getTranslation("proposal.more"), click -> showMore());
        fields();
        var find = new Div(words, state);
        find.addClassName("find");
        find.getElement().setAttribute("role", "search");
        count.addClassName("h-m");
        add(
                new PageHeading(getTranslation("proposal.list")),
                new Lead(getTranslation("proposal.list.lead")),
                Buttons.row(Buttons.mainLink("predlogi/nov", getTranslation("proposal.new"))));
        own("proposal.drafts", proposals.myDrafts().stream().map(this::draft).toList());
        own("proposal.mine", proposals.mine().stream().map(this::row).toList());
        var found = new Div(count, rows, none, more);
        found.addClassNames("sec", "stack");
        add(find, found);
        refresh();
    }

    private void fields() {
        words.setLabel(getTranslation("proposal.search"));
        words.setHelperText(getTranslation("proposal.search.hint"));
        words.addClassName("find-q");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> startOver());
        state.setLabel(getTranslation("proposal.states"));
        state.setItems(Stream.of(ProposalState.values())
                .filter(each -> each != ProposalState.DRAFT)
                .toList());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("proposal.states.all"));
        state.setItemLabelGenerator(
                each -> each == null ? getTranslation("proposal.states.all") : ProposalTag.word(this, each));
        state.addValueChangeListener(change -> startOver());
    }

    private void own(String title, List<Row> mine) {
        if (!mine.isEmpty()) add(new PageSection(getTranslation(title), new RowList(mine)));
    }

    private void startOver() {
        shown = STEP;
        refresh();
    }

    private void showMore() {
        shown += STEP;
        refresh();
    }

    private void refresh() {
        var chosen = Optional.ofNullable(state.getValue()).map(Set::of).orElse(Set.of());
        int all = proposals.size(Optional.empty(), chosen, words.getValue());
        rows.show(proposals.list(Optional.empty(), chosen, words.getValue(), 0, shown).stream()
                .map(this::row)
                .toList());
        count.setText(getTranslation("proposal.results", Map.of("n", all)));
        count.setVisible(all > 0);
        none.removeAll();
        if (all == 0) {
            boolean searched = !chosen.isEmpty() || !words.getValue().isBlank();
            none.add(new EmptyNote(getTranslation(searched ? "proposal.empty.search" : "proposal.empty")));
        }
        more.setVisible(all > shown);
    }

    private Row row(ProposalRow proposal) {
        var line = getTranslation(
                "proposal.line",
                Map.of("body", bodies.byId(proposal.body()).name(getLocale()), "author", proposal.author()));
        return new Row("predlogi/" + proposal.number(), proposal.title())
                .mark(String.valueOf(proposal.number()))
                .more(line)
                .tag(ProposalTag.of(this, proposal.state()));
    }

    private Row draft(ProposalRow proposal) {
        var title = proposal.title().isBlank() ? getTranslation("proposal.untitled") : proposal.title();
        return new Row("osnutek/" + proposal.id().value(), title)
                .more(bodies.byId(proposal.body()).name(getLocale()))
                .tag(ProposalTag.of(this, proposal.state()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.list");
    }
}
