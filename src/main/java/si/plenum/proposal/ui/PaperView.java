package si.plenum.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Moments;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.SavedNote;
import si.plenum.proposal.KeptPaper;
import si.plenum.proposal.Papers;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Rule;
import si.plenum.rules.ui.RuleLines;
import si.plenum.voting.TypedPaper;
import si.plenum.voting.TypedPaperCheck;
import si.plenum.voting.ui.PaperFields;

/**
 * What is to stand on the ballot of a filed proposal, written by those who prepare or chair the session. What is missing is said
 * beside its field; nothing typed is lost.
 */
@Route("predlogi/:number([0-9]+)/glasovnica")
@PermitAll
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final Papers papers;
    private final RuleLines lines;
    private final Refusals refusals;
    private final Moments moments;
    private final LegalClock clock;
    private final ErrorSummary wrong = new ErrorSummary();
    private final SavedNote saved = new SavedNote();
    private final Div form = new Div();
    private @Nullable ProposalPage page;
    private int version;

    PaperView(
            Proposals proposals, Papers papers, RuleLines lines, Refusals refusals, Moments moments, LegalClock clock) {
        this.proposals = proposals;
        this.papers = papers;
        this.lines = lines;
        this.refusals = refusals;
        this.moments = moments;
        this.clock = clock;
        form.addClassNames("stack", "measure", "first");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var found = proposals.byNumber(
                    Long.parseLong(event.getRouteParameters().get("number").orElse("")));
            var rule = papers.rule(found.row().id());
            if (!rule.writesOptions() || !papers.mayKeep(found.row().id())) throw new NotFoundException();
            page = found;
            show(found, rule);
        } catch (NotFound | NumberFormatException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(ProposalPage proposal, Rule rule) {
        var kept = papers.of(proposal.row().id());
        version = kept.map(KeptPaper::version).orElse(0);
        var number = String.valueOf(proposal.row().number());
        removeAll();
        add(
                new Crumb("predlogi", getTranslation("proposal.list"))
                        .step(getTranslation("proposal.number", Map.of("number", number))),
                new PageHeading(getTranslation("proposal.paper")),
                wrong,
                form);
        form.removeAll();
        form.add(new Paragraph(proposal.row().title()), new Paragraph(lines.brief(this, rule)));
        if (kept.filter(KeptPaper::frozen).isPresent()) {
            form.add(new Paragraph(refusals.sentence(getLocale(), new Refused("error.paper.frozen"))));
            return;
        }
        var fields = new PaperFields(
                rule.method(),
                kept.map(KeptPaper::paper).map(TypedPaper::of).orElseGet(() -> TypedPaper.empty(rule.method())),
                () -> saved.show(""));
        form.add(
                fields,
                saved,
                Buttons.row(
                        Buttons.main(getTranslation("proposal.paper.save"), click -> save(proposal, rule, fields)),
                        Buttons.link("predlogi/" + number, getTranslation("proposal.paper.back"))));
    }

    private void save(ProposalPage proposal, Rule rule, PaperFields fields) {
        var problems = fields.mark(reason -> refusals.sentence(getLocale(), reason));
        wrong.show(problems);
        if (!problems.isEmpty()) return;
        try {
            var paper = TypedPaperCheck.paper(rule.method(), fields.typed());
            version = papers.keep(proposal.row().id(), version, paper).version();
            var time = moments.time(getLocale(), clock.instant());
            saved.show(getTranslation("proposal.saved", Map.of("time", time)));
        } catch (Refused refused) {
            wrong.show(List.of(new ErrorSummary.Problem(refusals.sentence(getLocale(), refused), null)));
        }
    }

    @Override
    public String getPageTitle() {
        var shown = page;
        return getTranslation("proposal.paper")
                + (shown == null ? "" : " · " + shown.row().title());
    }
}
