package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.document.ui.ChangeRedline;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.AmendmentRow;
import si.plenum.proposal.AmendmentText;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Competition;
import si.plenum.proposal.Fall;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;

/** What competes with a proposal: amendments to it as differences from it, alternatives, in which order they are voted. */
@org.springframework.stereotype.Component
class AmendmentSection {

    private final Amendments amendments;
    private final RedlineHtml html;
    private final Refusals refusals;

    AmendmentSection(Amendments amendments, RedlineHtml html, Refusals refusals) {
        this.amendments = amendments;
        this.html = html;
        this.refusals = refusals;
    }

    /** Of a filed change of a document; empty for other proposals, and for an amendment, which has none of its own. */
    Optional<PageSection> of(Component page, ProposalPage proposal, boolean member) {
        var id = proposal.row().id();
        if (proposal.change() == null || partial(id).isPresent()) return Optional.empty();
        var competition = amendments.of(id);
        var acts = member && ProposalView.isOpen(proposal.row().state()) ? acts(page, id) : new Div();
        boolean nothing =
                competition.rows().isEmpty() && acts.getChildren().findAny().isEmpty();
        if (nothing) return Optional.empty();
        var section = new PageSection(page.getTranslation("proposal.amendments"));
        if (competition.rows().isEmpty()) {
            section.add(new Paragraph(page.getTranslation("proposal.amendments.none")));
        } else {
            section.add(order(page, competition));
        }
        list(page, competition.partial(), "proposal.amendments.partial", section);
        list(page, competition.alternatives(), "proposal.amendments.alternatives", section);
        section.add(acts);
        return Optional.of(section);
    }

    private static Paragraph order(Component page, Competition competition) {
        return new Paragraph(page.getTranslation(
                "proposal.amendments.order", Map.of("order", competition.order().name())));
    }

    private void list(Component page, List<AmendmentRow> rows, String title, PageSection section) {
        if (rows.isEmpty()) return;
        var list = new OrderedList();
        list.addClassNames("list", "measure");
        rows.forEach(row -> list.add(line(page, row)));
        section.add(new H3(page.getTranslation(title)), list);
    }

    private ListItem line(Component page, AmendmentRow row) {
        var number = String.valueOf(row.row().number());
        var title = new Anchor(
                "predlogi/" + number,
                page.getTranslation(
                        "proposal.rival.link",
                        Map.of("number", number, "title", row.row().title())));
        var facts = new Span(page.getTranslation(
                "proposal.amendments.line",
                Map.of(
                        "author",
                        row.row().author(),
                        "n",
                        row.words(),
                        "role",
                        row.role().name())));
        facts.addClassNames("small", "soft");
        var head = new Div(title, new Span(" "), ProposalTag.of(page, row.row().state()));
        var item = new ListItem(head, facts);
        var fall = row.fall();
        if (fall != null) item.add(fallen(page, fall));
        if (row.role() == AmendmentRole.PARTIAL) {
            var differences = new Details(
                    page.getTranslation("proposal.amendments.differences"),
                    redline(row.row().id()));
            differences.addClassName("from");
            item.add(differences);
        }
        return item;
    }

    private Component redline(ProposalId amendment) {
        return ChangeRedline.of(html, amendments.text(amendment).redline());
    }

    private Div acts(Component page, ProposalId id) {
        var closed = amendments.closed(id, AmendmentRole.PARTIAL);
        boolean alternative = amendments.closed(id, AmendmentRole.ALTERNATIVE).isEmpty();
        var acts = Buttons.row();
        if (closed.isEmpty()) acts.add(start(page, id, AmendmentRole.PARTIAL));
        if (alternative) acts.add(start(page, id, AmendmentRole.ALTERNATIVE));
        if (closed.isEmpty()) return acts;
        var reason = new Paragraph(refusals.sentence(UI.getCurrent().getLocale(), closed.get()));
        reason.addClassNames("small", "soft");
        return alternative ? new Div(reason, acts) : new Div(reason);
    }

    private Component start(Component page, ProposalId id, AmendmentRole role) {
        return Buttons.plain(page.getTranslation("proposal.amendments.start." + role.wireName()), click -> {
            var draft = amendments.start(id, role);
            UI.getCurrent().navigate("osnutek/" + draft.id().value());
        });
    }

    /** What it belongs to, and why nothing is left to decide on it. */
    List<Component> notes(Component page, ProposalId id) {
        var notes = new ArrayList<Component>();
        amendments.amends(id).ifPresent(amends -> notes.add(belongs(page, amends)));
        amendments.fall(id).ifPresent(fall -> notes.add(fallen(page, fall)));
        amendments.brought(id).forEach(row -> notes.add(brought(page, row)));
        return notes;
    }

    static Paragraph belongs(Component page, Amends amends) {
        var number = String.valueOf(amends.mainNumber());
        return new Paragraph(
                new Span(page.getTranslation("proposal.amends." + amends.role().wireName()) + " "),
                new Anchor(
                        "predlogi/" + number,
                        page.getTranslation(
                                "proposal.rival.link", Map.of("number", number, "title", amends.mainTitle()))));
    }

    private static Paragraph fallen(Component page, Fall fall) {
        var number = String.valueOf(fall.number());
        return new Paragraph(
                new Span(page.getTranslation("proposal.fallen." + fall.cause().wireName()) + " "),
                new Anchor("predlogi/" + number, page.getTranslation("proposal.number", Map.of("number", number))));
    }

    private static Paragraph brought(Component page, AmendmentRow row) {
        var number = String.valueOf(row.row().number());
        var note = new Paragraph(
                new Span(page.getTranslation("proposal.brought") + " "),
                new Anchor(
                        "predlogi/" + number,
                        page.getTranslation(
                                "proposal.rival.link",
                                Map.of("number", number, "title", row.row().title()))));
        var decision = row.decision();
        if (decision != null) note.add(new Span(", "), new Anchor("sklepi/" + decision, decision));
        return note;
    }

    /** What an amendment does, held against the proposal; empty for any other. */
    Optional<PageSection> effect(Component page, ProposalPage proposal) {
        return partial(proposal.row().id()).map(amends -> {
            var formal = new Details(
                    page.getTranslation("proposal.formal"),
                    Wording.ofText(proposal.wording()).plate());
            formal.addClassName("from");
            var section = effect(page, amendments.text(proposal.row().id()));
            section.add(formal);
            return section;
        });
    }

    /** The same of a draft. */
    Optional<PageSection> effect(Component page, ProposalId draft) {
        return partial(draft).map(amends -> effect(page, amendments.text(draft)));
    }

    private PageSection effect(Component page, AmendmentText text) {
        boolean english = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        var sentences = new OrderedList();
        sentences.addClassNames("list", "measure");
        (english ? text.sentencesEnglish() : text.sentences())
                .forEach(sentence -> sentences.add(new ListItem(sentence)));
        return new PageSection(
                page.getTranslation("proposal.amendment.effect"), sentences, ChangeRedline.of(html, text.redline()));
    }

    Optional<Amends> partial(ProposalId id) {
        return amendments.amends(id).filter(Amends::isPartial);
    }

    Optional<Amends> amends(ProposalId id) {
        return amendments.amends(id);
    }
}
