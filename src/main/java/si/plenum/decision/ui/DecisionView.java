package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import si.plenum.community.Bodies;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.document.CommencementRule;
import si.plenum.platform.NotFound;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Moments;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.SideColumn;
import si.plenum.platform.ui.Wording;
import si.plenum.voting.Participation;

/** A decision: wording, result, text before and after; and for those who may, publishing and the meeting of its condition. */
@Route("sklepi/:number")
@PermitAll
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Decisions decisions;
    private final Bodies bodies;
    private final TextBeforeAndAfter texts;
    private final DecisionActs acts;
    private final AssentSection assents;
    private final FollowUpSection followUps;
    private final DissentSection dissents;
    private final Participation participation;
    private final Moments moments;
    private String number = "";

    DecisionView(
            Decisions decisions,
            Bodies bodies,
            TextBeforeAndAfter texts,
            DecisionActs acts,
            AssentSection assents,
            FollowUpSection followUps,
            DissentSection dissents,
            Participation participation,
            Moments moments) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.texts = texts;
        this.acts = acts;
        this.assents = assents;
        this.followUps = followUps;
        this.dissents = dissents;
        this.participation = participation;
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        try {
            show();
        } catch (NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var page = decisions.page(number);
        removeAll();
        var columns = new SideColumn(getTranslation("decision.facts"));
        columns.main(
                new PageHeading(
                        getTranslation("decision.heading", Map.of("number", number)),
                        page.row().title()),
                new Lead(lead(page)),
                acts.of(page, this::show));
        columns.main(new PageSection(getTranslation("decision.wording"), Wording.ofText(page.wording())));
        assents.of(this, page).ifPresent(columns::main);
        followUps.of(page, this::show).ifPresent(columns::main);
        var term = page.term();
        if (term != null) {
            columns.side(Buttons.row(Buttons.link("mandat/" + term.value(), getTranslation("mandate.link"))));
        }
        var vote = page.vote();
        var verdict = vote == null ? null : vote.result();
        if (vote != null && verdict != null) {
            columns.main(new ResultSection(vote, verdict, participation.published(vote.id())));
        }
        dissents.of(page, this::show).ifPresent(columns::main);
        if (page.source() != null) {
            columns.main(new PageSection(getTranslation("decision.source"), new Paragraph(page.source())));
        }
        texts.of(this, page).ifPresent(columns::main);
        if (!page.reasons().isBlank()) {
            columns.main(new PageSection(getTranslation("decision.reasons"), Wording.ofMarkdown(page.reasons())));
        }
        columns.side(facts(page));
        add(new Crumb("sklepi", getTranslation("decision.register")), columns);
    }

    private String lead(DecisionPage page) {
        var dates = Dates.in(getLocale());
        var adopted = dates.dayIn(page.row().adoptedOn());
        var from = page.row().inForceFrom();
        if (page.row().state() == DecisionState.UNPUBLISHED) {
            return getTranslation("decision.lead.unpublished", Map.of("dateIn", adopted));
        }
        if (page.row().state() == DecisionState.ENDED) return ended(page, adopted);
        if (page.source() != null) return getTranslation("decision.lead.recorded", Map.of("dateIn", adopted));
        if (from == null) {
            var condition = page.commencement() instanceof CommencementRule.OnCondition(var words, var days, var by)
                    ? words
                    : "";
            var key = page.row().state() == DecisionState.LAPSED ? "decision.lead.lapsed" : "decision.lead.waiting";
            return getTranslation(key, Map.of("dateIn", adopted, "condition", condition));
        }
        return page.row().state() == DecisionState.IN_FORCE
                ? getTranslation("decision.lead.in-force", Map.of("dateIn", dates.dayIn(from)))
                : getTranslation("decision.lead.not-yet", Map.of("adoptedIn", adopted, "dateIn", dates.dayIn(from)));
    }

    private String ended(DecisionPage page, String adopted) {
        var day = Objects.requireNonNull(page.row().endedOn());
        var by = page.row().endedBy();
        return getTranslation(
                "decision.lead.ended",
                Map.of(
                        "adoptedIn",
                        adopted,
                        "dateIn",
                        Dates.in(getLocale()).dayIn(day),
                        "annulled",
                        by == null ? "no" : "yes",
                        "number",
                        by == null ? "" : by));
    }

    private FactList facts(DecisionPage page) {
        var dates = Dates.in(getLocale());
        var row = page.row();
        var facts = new FactList()
                .fact(getTranslation("common.state"), DecisionTag.of(this, row.state()))
                .fact(getTranslation("decision.by"), bodies.byId(row.body()).name(getLocale()))
                .fact(getTranslation("decision.adopted"), dates.day(row.adoptedOn()));
        if (page.publishedAt() != null) {
            facts.fact(getTranslation("decision.published"), moments.day(getLocale(), page.publishedAt()));
            facts.fact(getTranslation("decision.address"), new Anchor("/sklepi/" + number, "/sklepi/" + number));
        }
        facts.fact(getTranslation("decision.force"), force(page));
        var ends = row.endedOn();
        if (ends != null) facts.fact(getTranslation("decision.ends"), dates.dayIn(ends.minusDays(1)));
        var by = row.endedBy();
        if (by != null) facts.fact(getTranslation("decision.ended-by"), new Anchor("sklepi/" + by, by));
        if (page.proposalNumber() != null) {
            var proposal = page.proposalNumber().toString();
            facts.fact(getTranslation("decision.proposal"), new Anchor("predlogi/" + proposal, proposal));
        }
        return facts;
    }

    private Span force(DecisionPage page) {
        var from = page.row().inForceFrom();
        if (from != null) return new Span(Dates.in(getLocale()).dayIn(from));
        return new Span(
                switch (page.commencement()) {
                    case CommencementRule.OnDay(var day) ->
                        Dates.in(getLocale()).dayIn(day);
                    case CommencementRule.AfterPublication(var days) ->
                        getTranslation("decision.force.after-publication", Map.of("days", days));
                    case CommencementRule.OnCondition(var words, var days, var by) ->
                        getTranslation("decision.force.on-condition", Map.of("days", days));
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decision.title", Map.of("number", number));
    }
}
