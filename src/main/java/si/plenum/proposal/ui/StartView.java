package si.plenum.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Belonging;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.BodyKind;
import si.plenum.community.Memberships;
import si.plenum.document.DocumentId;
import si.plenum.document.DocumentRow;
import si.plenum.document.Documents;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageHeading;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.rules.RuleChange;
import si.plenum.rules.RuleText;
import si.plenum.rules.Rulebooks;

/** The beginning of a proposal: to which body, a decision or a change of which document. Only what cannot be known is asked. */
@Route("predlogi/nov")
@PermitAll
class StartView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    /** Kinds that a body has only where its rulebook knows them. */
    private static final List<Matter> OFFERED =
            List.of(Matter.POSITION, Matter.CHOICE, Matter.RANKING, Matter.RATING, Matter.BUDGET, Matter.PERSON);

    private final Proposals proposals;
    private final Documents documents;
    private final Rulebooks rulebooks;
    private final Bodies bodies;

    private final ErrorSummary wrong = new ErrorSummary();
    private final Select<Body> body = new Select<>();
    private final RadioButtonGroup<Matter> kind = new RadioButtonGroup<>();
    private final Select<DocumentRow> document = new Select<>();
    private final Select<Matter> matter = new Select<>();

    StartView(
            Proposals proposals,
            Documents documents,
            Rulebooks rulebooks,
            Bodies bodies,
            Memberships memberships,
            CurrentPerson currentPerson) {
        this.proposals = proposals;
        this.documents = documents;
        this.rulebooks = rulebooks;
        this.bodies = bodies;
        add(new Crumb("predlogi", getTranslation("proposal.list")), new PageHeading(getTranslation("proposal.new")));
        var mine = memberships.of(currentPerson.id()).stream()
                .filter(Belonging::votes)
                .map(Belonging::body)
                .toList();
        if (mine.isEmpty()) {
            add(new EmptyNote(getTranslation("proposal.start.nobody")));
        } else {
            form(mine);
        }
    }

    private void form(List<Body> mine) {
        body.setLabel(getTranslation("proposal.body"));
        body.setItemLabelGenerator(Body::name);
        body.setItems(mine);
        body.setWidthFull();
        kind.setLabel(getTranslation("proposal.kind"));
        kind.setItemLabelGenerator(matter -> getTranslation("proposal.kind." + matter.wireName()));
        document.setLabel(getTranslation("proposal.document"));
        document.setItemLabelGenerator(DocumentRow::title);
        document.setWidthFull();
        matter.setLabel(getTranslation("rules.edit.matter"));
        matter.setItemLabelGenerator(each -> getTranslation(RuleText.key(each)));
        matter.setWidthFull();
        body.addValueChangeListener(change -> offer());
        kind.addValueChangeListener(change -> offerDetails());
        body.setValue(mine.getFirst());
        body.setVisible(mine.size() > 1);
        var form = new Div(
                wrong,
                body,
                kind,
                document,
                matter,
                Buttons.row(Buttons.main(getTranslation("proposal.start"), click -> start())));
        form.addClassNames("stack", "measure", "first");
        add(form);
    }

    /** A body without a document of its own changes none. */
    private void offer() {
        var own = documents.all().stream()
                .filter(row -> row.body().equals(chosenBody().map(Body::id).orElse(null)))
                .toList();
        document.setItems(own);
        if (!own.isEmpty()) document.setValue(own.getFirst());
        var kinds = new ArrayList<Matter>(List.of(Matter.RESOLUTION));
        if (!own.isEmpty()) kinds.add(Matter.DOCUMENT_CHANGE);
        var rules = chosenBody().map(Body::id).map(rulebooks::latest).orElse(Map.of());
        if (rules.containsKey(Matter.ELECTION)) kinds.add(Matter.ELECTION);
        OFFERED.stream().filter(rules::containsKey).forEach(kinds::add);
        if (!rules.isEmpty()) kinds.add(Matter.RULE_CHANGE);
        kind.setItems(kinds);
        if (kinds.size() == 1) kind.setValue(Matter.RESOLUTION);
        matter.setItems(Matter.values());
        matter.setValue(Matter.RESOLUTION);
        offerDetails();
    }

    private void offerDetails() {
        document.setVisible(kind.getValue() == Matter.DOCUMENT_CHANGE);
        matter.setVisible(kind.getValue() == Matter.RULE_CHANGE);
    }

    /** A link from a body's rulebook names the body and the matter whose rule is to change. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("organ")
                .flatMap(slug -> body.getListDataView()
                        .getItems()
                        .filter(each -> each.slug().equals(slug))
                        .findFirst())
                .ifPresent(body::setValue);
        asked.getSingleParameter("zadeva")
                .flatMap(name -> Arrays.stream(Matter.values())
                        .filter(each -> each.wireName().equals(name))
                        .findFirst())
                .ifPresent(each -> {
                    kind.setValue(Matter.RULE_CHANGE);
                    matter.setValue(each);
                });
    }

    private void start() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (kind.getValue() == null) {
            problems.add(new ErrorSummary.Problem(getTranslation("error.choice.empty"), null));
        } else if (kind.getValue() == Matter.DOCUMENT_CHANGE && document.getValue() == null) {
            problems.add(new ErrorSummary.Problem(getTranslation("error.proposal.document"), document));
        }
        wrong.show(problems);
        if (!problems.isEmpty()) return;
        chosenBody().ifPresent(to -> {
            var draft = proposals.start(to.id(), kind.getValue(), chosenDocument());
            if (kind.getValue() == Matter.RULE_CHANGE) proposals.save(draft.id(), draft.version(), unchanged(to));
            if (kind.getValue() == Matter.ELECTION) {
                proposals.save(draft.id(), draft.version(), new DraftText("", "", "", ElectionPlan.of(filled(to))));
            }
            UI.getCurrent().navigate("osnutek/" + draft.id().value());
        });
    }

    /** Mostly a council is elected; where there is none, somebody for the body itself. */
    private BodyId filled(Body electing) {
        return bodies.all().stream()
                .filter(each -> each.kind() == BodyKind.COUNCIL)
                .findFirst()
                .orElse(electing)
                .id();
    }

    /** The rule as it is; where the matter has none, as another matter of the body has it. */
    private DraftText unchanged(Body body) {
        var rules = rulebooks.latest(body.id());
        var before = rules.get(matter.getValue());
        var after = before != null ? before : rules.values().iterator().next().with(matter.getValue());
        return new DraftText("", "", "", new RuleChange(before, after));
    }

    private Optional<Body> chosenBody() {
        return Optional.ofNullable(body.getValue());
    }

    private @Nullable DocumentId chosenDocument() {
        var row = document.getValue();
        return kind.getValue() == Matter.DOCUMENT_CHANGE && row != null ? row.id() : null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.new");
    }
}
