package si.plenum.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.decision.DecisionPage;
import si.plenum.decision.FollowUp;
import si.plenum.decision.FollowUpKind;
import si.plenum.decision.FollowUpState;
import si.plenum.decision.FollowUps;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.StatusTag;

/** What a decision asks to be done, by whom and until when; the coordinator adds to it and records what is done. */
@org.springframework.stereotype.Component
class FollowUpSection {

    private final FollowUps followUps;
    private final Memberships memberships;
    private final CurrentPerson current;
    private final Refusals refusals;
    private final LegalClock clock;

    FollowUpSection(
            FollowUps followUps, Memberships memberships, CurrentPerson current, Refusals refusals, LegalClock clock) {
        this.followUps = followUps;
        this.memberships = memberships;
        this.current = current;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Empty where nothing is asked and nobody may ask. */
    Optional<Component> of(DecisionPage page, Runnable done) {
        var asked = followUps.of(page.row().id());
        boolean coordinates =
                page.vote() != null && memberships.holds(page.row().body(), current.id(), Office.COORDINATOR);
        if (asked.isEmpty() && !coordinates) return Optional.empty();
        var parts = new ArrayList<Component>();
        if (!asked.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cond");
            asked.forEach(each -> list.add(item(each, coordinates, done)));
            parts.add(list);
        }
        if (coordinates) parts.add(new FollowUpForm(page.row().id(), followUps, refusals, done));
        return Optional.of(new PageSection(translate("decision.follow-ups"), parts.toArray(Component[]::new)));
    }

    private ListItem item(FollowUp asked, boolean coordinates, Runnable done) {
        var text = new Span(asked.text());
        text.getElement().setAttribute("lang", "sl");
        var hint = new Span(hint(asked));
        hint.addClassName("hint");
        var words = new Div(text, hint);
        if (coordinates && asked.doneOn() == null) {
            words.add(new DoneForm(asked, followUps, refusals, clock.today(), done));
        }
        return new ListItem(words, new Span(tag(asked)));
    }

    private String hint(FollowUp asked) {
        var dates = Dates.in(UI.getCurrent().getLocale());
        var due = asked.dueOn();
        var doneOn = asked.doneOn();
        if (doneOn != null) {
            return translate(
                    "decision.follow-up.done.line",
                    Map.of("dateIn", dates.dayIn(doneOn), "with", String.valueOf(asked.doneWith())));
        }
        return translate(
                "decision.follow-up.line",
                Map.of(
                        "owner", asked.owner(),
                        "owned", asked.owner().isEmpty() ? "no" : "yes",
                        "due", due == null ? "no" : "yes",
                        "dateIn", due == null ? "" : dates.dayIn(due)));
    }

    private StatusTag tag(FollowUp asked) {
        var state = asked.on(clock.today());
        var words = translate(tagKey(asked.kind(), state));
        return switch (state) {
            case OPEN -> StatusTag.plain(words);
            case OVERDUE -> StatusTag.now(words);
            case DONE -> StatusTag.quiet(words);
        };
    }

    /** A condition and a task are of two genders, so each has words of its own. */
    static String tagKey(FollowUpKind kind, FollowUpState state) {
        boolean condition = kind == FollowUpKind.CONDITION;
        return switch (state) {
            case OPEN -> condition ? "tag.condition.open" : "tag.followup.open";
            case OVERDUE -> condition ? "tag.condition.failed" : "tag.followup.late";
            case DONE -> condition ? "tag.condition.met" : "tag.followup.done";
        };
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }

    private static String translate(String key, Map<String, ?> arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
