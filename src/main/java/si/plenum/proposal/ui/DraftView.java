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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Bodies;
import si.plenum.document.Documents;
import si.plenum.document.NamedAct;
import si.plenum.document.TextInForce;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Moments;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.SavedNote;
import si.plenum.proposal.Amends;
import si.plenum.proposal.CoAuthors;
import si.plenum.proposal.Draft;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Problem;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TooLong;
import si.plenum.rules.Method;
import si.plenum.rules.Rulebooks;

/**
 * Writing a proposal in two steps: write; check and file. What is typed is saved by itself a moment later; if that fails it
 * stays on the screen, with the reason.
 */
@Route("osnutek/:id")
@PermitAll
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final Documents documents;
    private final Bodies bodies;
    private final Rulebooks rulebooks;
    private final DraftCheck check;
    private final CoAuthors coAuthors;
    private final CurrentPerson currentPerson;
    private final AmendmentSection amendments;
    private final Refusals refusals;
    private final Moments moments;
    private final LegalClock clock;

    private final ErrorSummary wrong = new ErrorSummary();
    private final SavedNote saved = new SavedNote();
    private final Div step = new Div();
    private final Div both = new Div();
    private @Nullable BothSection choosing;
    private @Nullable Draft draft;
    private @Nullable DraftForm form;

    DraftView(
            Proposals proposals,
            Documents documents,
            Bodies bodies,
            Rulebooks rulebooks,
            DraftCheck check,
            CoAuthors coAuthors,
            CurrentPerson currentPerson,
            AmendmentSection amendments,
            Refusals refusals,
            Moments moments,
            LegalClock clock) {
        this.proposals = proposals;
        this.documents = documents;
        this.bodies = bodies;
        this.rulebooks = rulebooks;
        this.check = check;
        this.coAuthors = coAuthors;
        this.currentPerson = currentPerson;
        this.amendments = amendments;
        this.refusals = refusals;
        this.moments = moments;
        this.clock = clock;
        step.addClassNames("stack", "measure", "first");
        add(
                new Crumb("predlogi", getTranslation("proposal.list")),
                new PageHeading(getTranslation("proposal.write")),
                wrong,
                step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
            write(proposals.draft(new ProposalId(id)));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    /** The first step. */
    private void write(Draft current) {
        draft = current;
        // Fields tell of the first value too; what another form still holds must not be saved as this draft.
        form = null;
        var fields =
                new DraftForm(current, base(current), acts(current), method(current), bodies, refusals, this::keep);
        form = fields;
        saved.show("");
        settled();
        var next = Buttons.row(
                Buttons.main(getTranslation("proposal.to-check"), click -> toCheck()),
                Buttons.link("predlogi", getTranslation("proposal.later")));
        if (coAuthors.isMine(current.id())) {
            next.add(Buttons.plain(getTranslation("proposal.discard"), click -> discard(current.id())));
        }
        step.removeAll();
        var amends = amendments.amends(current.id());
        amends.ifPresent(of -> step.add(AmendmentSection.belongs(this, of)));
        if (amends.filter(Amends::isPartial).isPresent()) {
            step.add(new Paragraph(getTranslation("proposal.amendment.write")));
            fields.hideCommencement();
        }
        step.add(
                new Paragraph(getTranslation("proposal.step.write")),
                both,
                fields,
                saved,
                next,
                new CoAuthorSection(coAuthors, refusals, current.id(), currentPerson.id()));
    }

    /** By which options are chosen among; absent where the body has no such rule for the matter. */
    private @Nullable Method method(Draft current) {
        var rule = rulebooks.inForce(current.body(), clock.today()).get(current.kind());
        return rule != null && rule.writesOptions() ? rule.method() : null;
    }

    private List<NamedAct> acts(Draft current) {
        var document = current.document();
        return document == null ? List.of() : documents.acts(document);
    }

    private @Nullable TextInForce base(Draft current) {
        var document = current.document();
        if (document == null) return null;
        var change = current.text().change();
        var day = change == null || change.operations().isEmpty() ? clock.today() : change.baseDay();
        return documents.textInForce(document, day);
    }

    /** After each pause in typing. A text that is too long is said beside its field; the focus stays where the person types. */
    private void keep() {
        var fields = form;
        if (fields != null) save(problem -> fields.mark(problem.field(), sentence(problem)), wrong::tell);
    }

    /** Whether what was typed is stored now. */
    private boolean save(Consumer<Problem> tooLong, Consumer<String> refusal) {
        var current = draft;
        var fields = form;
        if (current == null || fields == null) return false;
        fields.unmark();
        wrong.clear();
        try {
            var stored = proposals.save(current.id(), current.version(), fields.text());
            settled();
            draft = stored;
            var time = moments.time(getLocale(), stored.savedAt());
            saved.show(getTranslation("proposal.saved", Map.of("time", time)));
            return true;
        } catch (TooLong refused) {
            saved.show(getTranslation("proposal.unsaved"));
            tooLong.accept(refused.problem());
            return false;
        } catch (Refused refused) {
            saved.show(getTranslation("proposal.unsaved"));
            refusal.accept(refusals.sentence(getLocale(), refused));
            if (refused.key().equals("error.open.elsewhere")) showBoth(current, fields.text());
            return false;
        }
    }

    /** Somebody saved first, or the same person in another tab: both wordings side by side, and the form as it is. */
    private void showBoth(Draft read, DraftText mine) {
        try {
            var newer = proposals.draft(read.id());
            var base = base(newer);
            var texts = new BothTexts(read.text(), mine, newer.text());
            var section =
                    new BothSection(texts, base == null ? null : base.text(), choosing, joined -> join(newer, joined));
            both.removeAll();
            both.add(section);
            choosing = section;
        } catch (NotFound filedOrDiscarded) {
            saved.show(getTranslation("proposal.unsaved"));
        }
    }

    /** Saves what was chosen, unless somebody saved once more meanwhile. */
    private void join(Draft newer, DraftText joined) {
        try {
            write(proposals.save(newer.id(), newer.version(), joined));
            wrong.clear();
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
            if (refused.key().equals("error.open.elsewhere")) showBoth(newer, joined);
        }
    }

    private void settled() {
        both.removeAll();
        choosing = null;
    }

    private void toCheck() {
        var fields = form;
        if (fields == null || !save(problem -> show(List.of(problem), fields), wrong::show) || draft == null) return;
        var problems = proposals.check(draft.id());
        show(problems, fields);
        if (problems.isEmpty()) check(draft);
    }

    private void show(List<Problem> problems, DraftForm fields) {
        var marked = new ArrayList<ErrorSummary.Problem>();
        for (var problem : problems) {
            if (problem.field() == Problem.Field.PAPER) continue;
            marked.add(new ErrorSummary.Problem(sentence(problem), fields.component(problem.field())));
            fields.mark(problem.field(), sentence(problem));
        }
        marked.addAll(fields.markPaper(reason -> refusals.sentence(getLocale(), reason)));
        wrong.show(marked);
    }

    /** The second step. */
    private void check(Draft current) {
        var back = Buttons.plain(getTranslation("proposal.to-write"), click -> write(proposals.draft(current.id())));
        step.removeAll();
        step.add(new Paragraph(getTranslation("proposal.step.check")), check.of(this, current));
        if (coAuthors.isMine(current.id())) {
            step.add(Buttons.row(Buttons.main(getTranslation("proposal.file"), click -> file(current)), back));
        } else {
            step.add(new Paragraph(getTranslation("proposal.coauthors.files")), Buttons.row(back));
        }
    }

    private void file(Draft current) {
        try {
            var filed = proposals.file(current.id(), current.version());
            UI.getCurrent().navigate("predlogi/" + filed.row().number());
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }

    private void discard(ProposalId id) {
        ConfirmAct.ask(
                getTranslation("proposal.discard.ask"),
                getTranslation("proposal.discard.consequence"),
                getTranslation("proposal.discard"),
                getTranslation("proposal.discard.keep"),
                () -> {
                    proposals.discard(id);
                    UI.getCurrent().navigate("predlogi");
                });
    }

    private String sentence(Problem problem) {
        return refusals.sentence(getLocale(), new Refused(problem.key(), problem.arguments()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.write");
    }
}
