package si.plenum.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.decision.Decisions;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.DayField;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleText;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.StartingRules;
import si.plenum.rules.ui.RuleEditor;

/** The administrator enters the rules that a body agreed on before it came to the program; afterwards only it changes them. */
@Route("pravila/:body/prva")
@PermitAll
class FirstRulebookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Decisions decisions;
    private final Rulebooks rulebooks;
    private final Bodies bodies;
    private final CurrentPerson current;
    private final Refusals refusals;
    private final LegalClock clock;

    private final ErrorSummary wrong = new ErrorSummary();
    private final TextField source = new TextField();
    private final DatePicker from = DayField.in(getLocale());
    private final RadioButtonGroup<StartingRules> start = new RadioButtonGroup<>();
    private final Map<Matter, RuleEditor> editors = new EnumMap<>(Matter.class);
    private final Div rules = new Div();
    private @Nullable Body body;

    FirstRulebookView(
            Decisions decisions,
            Rulebooks rulebooks,
            Bodies bodies,
            CurrentPerson current,
            Refusals refusals,
            LegalClock clock) {
        this.decisions = decisions;
        this.rulebooks = rulebooks;
        this.bodies = bodies;
        this.current = current;
        this.refusals = refusals;
        this.clock = clock;
        addClassNames("stack", "measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var found = bodies.bySlug(event.getRouteParameters().get("body").orElse(""));
            if (!current.administrator() || !rulebooks.editions(found.id()).isEmpty()) throw new NotFoundException();
            body = found;
            show(found);
        } catch (NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Body found) {
        source.setLabel(getTranslation("decision.first.source"));
        source.setHelperText(getTranslation("decision.first.source.hint"));
        source.setMaxLength(300);
        source.setWidthFull();
        from.setLabel(getTranslation("decision.first.from"));
        from.setValue(clock.today());
        start.setLabel(getTranslation("decision.first.start"));
        start.setItems(StartingRules.values());
        start.setItemLabelGenerator(each -> getTranslation("decision.first.start." + each.wireName()));
        start.addValueChangeListener(chosen -> edit(chosen.getValue()));
        rules.addClassName("stack");
        removeAll();
        add(
                new Crumb("clanstvo", found.name(getLocale())),
                new PageHeading(getPageTitle()),
                new Lead(getTranslation("decision.first.lead")),
                wrong,
                source,
                from,
                start,
                rules,
                Buttons.row(Buttons.main(getTranslation("decision.first.do"), click -> record(found))));
        start.setValue(StartingRules.MAJORITY);
    }

    private void edit(StartingRules chosen) {
        editors.clear();
        rules.removeAll();
        chosen.rules(new Citation(getTranslation("decision.first.title"))).forEach((matter, rule) -> {
            var editor = new RuleEditor(null, rule, refusals, () -> {});
            editors.put(matter, editor);
            rules.add(new Details(getTranslation(RuleText.key(matter)), editor));
        });
    }

    private void record(Body found) {
        try {
            var day = from.getValue();
            if (source.getValue().isBlank()) throw new Refused("error.decision.source");
            if (day == null) throw new Refused("error.day.empty");
            var citation = new Citation(source.getValue().strip());
            var all = new EnumMap<Matter, Rule>(Matter.class);
            for (var each : editors.entrySet()) {
                if (!each.getValue().isValid()) {
                    var matter = getTranslation(RuleText.key(each.getKey()));
                    throw new Refused("error.decision.first.rule", Map.of("matter", matter));
                }
                all.put(each.getKey(), each.getValue().change().after().with(citation));
            }
            decisions.recordFirstRulebook(found.id(), all, source.getValue().strip(), day);
            UI.getCurrent().navigate("pravila/" + found.slug());
        } catch (Refused refused) {
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }

    @Override
    public String getPageTitle() {
        var of = body;
        return of == null ? "" : getTranslation("decision.first.title");
    }
}
