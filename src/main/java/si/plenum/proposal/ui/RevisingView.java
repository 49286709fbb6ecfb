package si.plenum.proposal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ui.ArticleEditor;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Revising;

/** The author brings a proposal into line with the text in force, or words it otherwise before it is frozen. */
@Route("predlogi/:number([0-9]+)/uskladitev")
@PermitAll
class RevisingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final Revising revising;
    private final ChangeSection changes;
    private final Refusals refusals;

    private final ErrorSummary wrong = new ErrorSummary();
    private final Div preview = new Div();
    private Revising.@Nullable Carried carried;
    private @Nullable ArticleEditor editor;

    RevisingView(Proposals proposals, Revising revising, ChangeSection changes, Refusals refusals) {
        this.proposals = proposals;
        this.revising = revising;
        this.changes = changes;
        this.refusals = refusals;
        addClassNames("stack", "measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var number = Long.parseLong(event.getRouteParameters().get("number").orElse(""));
            show(proposals.byNumber(number).row().id());
        } catch (NotFound | NumberFormatException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(ProposalId id) {
        removeAll();
        try {
            show(revising.carried(id));
        } catch (Refused refused) {
            add(new PageHeading(getPageTitle()), new Lead(refusals.sentence(getLocale(), refused)));
        }
    }

    private void show(Revising.Carried found) {
        carried = found;
        var back = "predlogi/" + found.row().number();
        add(
                new Crumb(back, found.row().title()),
                new PageHeading(getPageTitle()),
                new Lead(getTranslation(
                        found.places().isEmpty() ? "proposal.revise.lead.same" : "proposal.revise.lead.changed")),
                wrong);
        found.places().forEach(place -> add(new RevisedPlace(found, place)));
        var fields = new ArticleEditor(found.now(), found.change().operations(), this::preview);
        editor = fields;
        preview.addClassName("stack");
        add(
                new PageSection(getTranslation("proposal.revise.edit"), fields),
                preview,
                new Paragraph(getTranslation("proposal.revise.note")),
                Buttons.row(
                        Buttons.main(getTranslation("proposal.revise.do"), click -> file()),
                        Buttons.link(back, getTranslation("proposal.revise.leave"))));
        preview();
    }

    /** What would be voted on as it stands now. */
    private void preview() {
        var draft = draft();
        preview.removeAll();
        wrong.clear();
        if (draft == null || draft.isEmpty()) return;
        try {
            preview.add(changes.of(this, draft));
        } catch (Refused refused) {
            wrong.tell(refusals.sentence(getLocale(), refused));
        }
    }

    private @Nullable ChangeDraft draft() {
        var from = carried;
        return editor == null || from == null
                ? null
                : editor.change().with(from.change().terms());
    }

    private void file() {
        var draft = draft();
        var from = carried;
        if (draft == null || from == null) return;
        try {
            var page = revising.revise(from.row().id(), from.revision(), draft);
            UI.getCurrent().navigate("predlogi/" + page.row().number());
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.revise");
    }
}
