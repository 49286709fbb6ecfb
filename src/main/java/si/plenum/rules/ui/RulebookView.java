package si.plenum.rules.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.language.Dates;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.Crumb;
import si.plenum.platform.ui.EmptyNote;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;
import si.plenum.rules.Edition;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleText;
import si.plenum.rules.Rulebooks;

/** How a body decides each kind of matter, in plain sentences; who is a member may propose to change it. */
@Route("pravila/:body")
@PermitAll
class RulebookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rulebooks rulebooks;
    private final RuleLines lines;
    private final Bodies bodies;
    private final Memberships memberships;
    private final CurrentPerson current;
    private final LegalClock clock;
    private String title = "";

    RulebookView(
            Rulebooks rulebooks,
            RuleLines lines,
            Bodies bodies,
            Memberships memberships,
            CurrentPerson current,
            LegalClock clock) {
        this.rulebooks = rulebooks;
        this.lines = lines;
        this.bodies = bodies;
        this.memberships = memberships;
        this.current = current;
        this.clock = clock;
        addClassNames("stack", "measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(bodies.bySlug(event.getRouteParameters().get("body").orElse("")));
        } catch (NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Body body) {
        title = getTranslation("rules.page", Map.of("body", name(body)));
        removeAll();
        add(new Crumb("clanstvo", name(body)), new PageHeading(title), new Lead(getTranslation("rules.lead")));
        var rules = rulebooks.inForce(body.id(), clock.today());
        if (rules.isEmpty()) {
            add(new EmptyNote(getTranslation("rules.none")));
            if (current.administrator()) {
                var first = Buttons.link("pravila/" + body.slug() + "/prva", getTranslation("rules.first"));
                add(Buttons.row(first));
            }
            return;
        }
        boolean member = memberships.isMember(body.id(), current.id());
        rules.forEach((matter, rule) -> add(section(body, matter, rule, member)));
        add(editions(body));
    }

    private PageSection section(Body body, Matter matter, Rule rule, boolean member) {
        var name = getTranslation(RuleText.key(matter));
        var facts = lines.of(this, rule);
        if (!member) return new PageSection(name, facts);
        var change = new Anchor(
                "predlogi/nov?organ=" + body.slug() + "&zadeva=" + matter.wireName(), getTranslation("rules.change"));
        // The same words stand in every section: for those who jump from link to link they name the matter.
        change.getElement().setAttribute("aria-label", getTranslation("rules.change") + ": " + name);
        return PageSection.withBeside(name, change, facts);
    }

    private PageSection editions(Body body) {
        var list = new UnorderedList();
        list.addClassName("list");
        rulebooks.editions(body.id()).forEach(edition -> list.add(new ListItem(words(edition))));
        return new PageSection(getTranslation("rules.editions"), list);
    }

    private String words(Edition edition) {
        var matters = edition.matters().stream()
                .sorted(Comparator.naturalOrder())
                .map(matter -> getTranslation(RuleText.key(matter)))
                .collect(Collectors.joining(", "));
        var from = edition.from();
        return from == null
                ? getTranslation("rules.edition.waiting", Map.of("matters", matters))
                : getTranslation(
                        "rules.edition", Map.of("date", Dates.in(getLocale()).day(from), "matters", matters));
    }

    private String name(Body body) {
        return body.name(getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
