package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.NotFound;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.SideColumn;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;

/** A filed proposal: what it does, where it stands, who decides, the text, the reasons, what members say to it. */
@Route("predlogi/:number([0-9]+)")
@PermitAll
class ProposalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Proposals proposals;
    private final ProposalFacts facts;
    private final ChangeSection changes;
    private final AmendmentSection amendments;
    private final RuleSection rules;
    private final ElectionSection elections;
    private final CandidacySection candidacies;
    private final PaperSection papers;
    private final Memberships memberships;
    private final CurrentPerson currentPerson;
    private final Refusals refusals;
    private long number;
    private String title = "";

    ProposalView(
            Proposals proposals,
            ProposalFacts facts,
            ChangeSection changes,
            AmendmentSection amendments,
            RuleSection rules,
            ElectionSection elections,
            CandidacySection candidacies,
            PaperSection papers,
            Memberships memberships,
            CurrentPerson currentPerson,
            Refusals refusals) {
        this.proposals = proposals;
        this.facts = facts;
        this.changes = changes;
        this.amendments = amendments;
        this.rules = rules;
        this.elections = elections;
        this.candidacies = candidacies;
        this.papers = papers;
        this.memberships = memberships;
        this.currentPerson = currentPerson;
        this.refusals = refusals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            number = Long.parseLong(event.getRouteParameters().get("number").orElse(""));
            show();
        } catch (NotFound | NumberFormatException unknown) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var page = proposals.byNumber(number);
        title = page.row().title();
        boolean member = memberships.isMember(page.row().body(), currentPerson.id());
        removeAll();
        add(
                new Crumb("predlogi", getTranslation("proposal.list"))
                        .step(getTranslation("proposal.number", Map.of("number", String.valueOf(number))))
                        .step(getTranslation(
                                "proposal.by", Map.of("author", page.row().author()))),
                columns(page, member));
    }

    private SideColumn columns(ProposalPage page, boolean member) {
        var columns = new SideColumn(getTranslation("proposal.facts"));
        columns.head(new PageHeading(title));
        if (!page.row().summary().isBlank()) columns.head(new Lead(page.row().summary()));
        columns.main(warnings(page));
        columns.main(text(page));
        amendments.of(this, page, member).ifPresent(columns::main);
        candidacies.of(page, member, this::show).ifPresent(columns::main);
        papers.of(this, page).ifPresent(columns::main);
        columns.main(new PageSection(getTranslation("proposal.reasons"), Wording.ofMarkdown(page.reasons())));
        columns.main(support(page, member));
        columns.main(new Talk(page, member, proposals, refusals, this::show));
        columns.side(facts.of(this, page));
        if (page.mine() && mayWithdraw(page)) columns.side(Buttons.row(revising(page), withdrawing(page)));
        return columns;
    }

    private Div warnings(ProposalPage page) {
        var warnings = new Div();
        warnings.addClassNames("measure", "stack", "first");
        amendments.notes(this, page.row().id()).forEach(warnings::add);
        if (isOpen(page.row().state())) {
            proposals
                    .outdated(page.row().id())
                    .ifPresent(reason -> warnings.add(new Paragraph(refusals.sentence(getLocale(), reason))));
            proposals.rivals(page.row().id()).forEach(rival -> warnings.add(new RivalNote(rival)));
        }
        return warnings;
    }

    private Component text(ProposalPage page) {
        if (page.change() != null) {
            var amended = amendments.effect(this, page);
            return amended.isPresent() ? amended.get() : changes.of(this, page);
        }
        var rule = page.rule();
        if (rule != null) return rules.of(this, rule, page.wording());
        return elections
                .of(this, page)
                .orElseGet(
                        () -> new PageSection(getTranslation("proposal.resolution"), Wording.ofText(page.wording())));
    }

    private PageSection support(ProposalPage page, boolean member) {
        var section = new PageSection(
                getTranslation("proposal.support.title"),
                new Paragraph(getTranslation("proposal.support", Map.of("n", page.supporters()))));
        if (member && isOpen(page.row().state())) {
            boolean supports = page.supportedByMe();
            var verb = getTranslation(supports ? "proposal.support.remove" : "proposal.support.add");
            section.add(Buttons.row(Buttons.plain(verb, click -> {
                proposals.support(page.row().id(), !supports);
                show();
            })));
        }
        return section;
    }

    private Component withdrawing(ProposalPage page) {
        return Buttons.plain(
                getTranslation("proposal.withdraw.act"),
                click -> ConfirmAct.ask(
                        getTranslation("proposal.withdraw"),
                        getTranslation("proposal.withdraw.consequence"),
                        getTranslation("proposal.withdraw.act"),
                        getTranslation("proposal.withdraw.keep"),
                        () -> {
                            proposals.withdraw(page.row().id());
                            show();
                        }));
    }

    /** Where it is outdated this is what its author has to do next. */
    private Component revising(ProposalPage page) {
        boolean amends = amendments.partial(page.row().id()).isPresent();
        if (page.change() == null || amends) return new Div();
        boolean outdated = page.row().state() == ProposalState.OUTDATED;
        return Buttons.link(
                "predlogi/" + number + "/uskladitev",
                getTranslation(outdated ? "proposal.revise" : "proposal.revise.other"));
    }

    private static boolean mayWithdraw(ProposalPage page) {
        return isOpen(page.row().state()) && !(page.row().state() == ProposalState.SCHEDULED && page.frozen());
    }

    static boolean isOpen(ProposalState state) {
        return switch (state) {
            case FILED, IN_DISCUSSION, SCHEDULED, OUTDATED -> true;
            case DRAFT, ADOPTED, REJECTED, WITHDRAWN, FALLEN -> false;
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
