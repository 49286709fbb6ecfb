package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.TermRow;
import si.plenum.decision.Vacancies;
import si.plenum.decision.Vacancy;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ConfirmAct;
import si.plenum.platform.ui.PageSection;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Election;
import si.plenum.rules.Matter;

/** Empty seats of a term: how they are filled by the rule of its election, and the act that does it. */
@org.springframework.stereotype.Component
class VacancyPart {

    private final Vacancies vacancies;
    private final Proposals proposals;
    private final Memberships memberships;
    private final CurrentPerson current;
    private final Refusals refusals;
    private final LegalClock clock;

    VacancyPart(
            Vacancies vacancies,
            Proposals proposals,
            Memberships memberships,
            CurrentPerson current,
            Refusals refusals,
            LegalClock clock) {
        this.vacancies = vacancies;
        this.proposals = proposals;
        this.memberships = memberships;
        this.current = current;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The number of the decision that named the elected. */
    Optional<String> decision(TermRow term) {
        return vacancies.decision(term.id());
    }

    /** Empty while no seat is, or the term is over. @param done says what was done */
    Optional<Component> of(TermRow term, Consumer<String> done) {
        if (term.until().isBefore(clock.today())) return Optional.empty();
        return vacancies.of(term.id()).map(vacancy -> section(term, vacancy, done));
    }

    private Component section(TermRow term, Vacancy vacancy, Consumer<String> done) {
        boolean recount = vacancy.filling() == Election.Vacancy.RECOUNT;
        var wrong = new Paragraph();
        wrong.addClassName("field-error");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var part = new Div(
                new Paragraph(say("mandate.vacant", Map.of("n", vacancy.seats()))),
                new Paragraph(say(recount ? "mandate.vacant.recount" : "mandate.vacant.election", Map.of())),
                wrong);
        part.addClassNames("stack", "measure");
        if (recount && mayFill(term)) part.add(Buttons.row(filling(term, wrong, done)));
        if (memberships.isMember(term.electing(), current.id())) part.add(Buttons.row(election(term, vacancy)));
        return new PageSection(say("mandate.vacant.title", Map.of()), part);
    }

    private boolean mayFill(TermRow term) {
        return memberships.holds(term.electing(), current.id(), Office.COUNCIL)
                || memberships.holds(term.electing(), current.id(), Office.COORDINATOR);
    }

    private Component filling(TermRow term, Paragraph wrong, Consumer<String> done) {
        var from = begins(term);
        var day = Dates.in(UI.getCurrent().getLocale()).dayIn(from);
        return Buttons.main(
                say("mandate.fill", Map.of()),
                click -> ConfirmAct.ask(
                        say("mandate.fill.ask", Map.of()),
                        say("mandate.fill.effect", Map.of("day", day)),
                        say("mandate.fill", Map.of()),
                        say("mandate.fill.keep", Map.of()),
                        () -> {
                            try {
                                var name = vacancies.fill(term.id(), from);
                                done.accept(say("mandate.filled", Map.of("name", name, "day", day)));
                            } catch (Refused refused) {
                                wrong.setText(refusals.sentence(UI.getCurrent().getLocale(), refused));
                                wrong.setVisible(true);
                            }
                        }));
    }

    /** A draft of an election for the empty seats and the rest of the term. */
    private Component election(TermRow term, Vacancy vacancy) {
        return Buttons.plain(say("mandate.election", Map.of()), click -> {
            var draft = proposals.start(term.electing(), Matter.ELECTION, null);
            var plan = new ElectionPlan(
                    term.body(),
                    term.post(),
                    term.preparing(),
                    vacancy.seats(),
                    begins(term),
                    term.until(),
                    false,
                    null);
            proposals.save(
                    draft.id(), draft.version(), new DraftText(say("mandate.election.title", Map.of()), "", "", plan));
            UI.getCurrent().navigate("osnutek/" + draft.id().value());
        });
    }

    /** From tomorrow on: today somebody may still hold it, or may have voted. */
    private LocalDate begins(TermRow term) {
        var tomorrow = clock.today().plusDays(1);
        return term.from().isAfter(tomorrow) ? term.from() : tomorrow;
    }

    private static String say(String key, Map<String, ?> arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
