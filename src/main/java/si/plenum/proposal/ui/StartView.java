package si.plenum.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Belonging;
import si.plenum.community.Body;
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
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;

/** The beginning of a proposal: to which body, a decision or a change of which document. Only what cannot be known is asked. */
@Route("predlogi/nov")
@PermitAll
class StartView extends Div implements HasDynamicTitle {

    private final Proposals proposals;
    private final Documents documents;

    private final ErrorSummary wrong = new ErrorSummary();
    private final Select<Body> body = new Select<>();
    private final RadioButtonGroup<Matter> kind = new RadioButtonGroup<>();
    private final Select<DocumentRow> document = new Select<>();

    StartView(Proposals proposals, Documents documents, Memberships memberships, CurrentPerson currentPerson) {
        this.proposals = proposals;
        this.documents = documents;
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
        body.addValueChangeListener(change -> offer());
        kind.addValueChangeListener(change -> offerDocument());
        body.setValue(mine.getFirst());
        body.setVisible(mine.size() > 1);
        var form = new Div(
                wrong,
                body,
                kind,
                document,
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
        kind.setItems(own.isEmpty() ? List.of(Matter.RESOLUTION) : List.of(Matter.RESOLUTION, Matter.DOCUMENT_CHANGE));
        if (own.isEmpty()) kind.setValue(Matter.RESOLUTION);
        offerDocument();
    }

    private void offerDocument() {
        document.setVisible(kind.getValue() == Matter.DOCUMENT_CHANGE);
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
            UI.getCurrent().navigate("osnutek/" + draft.id().value());
        });
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
