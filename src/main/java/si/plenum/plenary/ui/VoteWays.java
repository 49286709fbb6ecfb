package si.plenum.plenary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import si.plenum.platform.LegalClock;
import si.plenum.platform.ui.DayField;
import si.plenum.plenary.PlanChoices;
import si.plenum.rules.BallotChannel;

/**
 * By which ways, besides screens in the hall, the next vote takes votes, and whether it stays open after the session. Folded
 * away: mostly there is nothing to choose.
 */
final class VoteWays extends Div {

    private final CheckboxGroup<BallotChannel> group = new CheckboxGroup<>();
    private final Checkbox stays = new Checkbox();
    private final DatePicker day;
    private final TextField time = new TextField();
    private final Div window;
    private Set<BallotChannel> offered = Set.of();

    VoteWays() {
        group.setLabel(getTranslation("plenary.ways.besides"));
        group.setItemLabelGenerator(way -> getTranslation("plenary.ways." + way.wireName()));
        group.addThemeName("vertical");
        stays.setLabel(getTranslation("plenary.ways.stay"));
        stays.setHelperText(getTranslation("plenary.ways.stay.hint"));
        day = DayField.in(getLocale());
        day.setLabel(getTranslation("plenary.ways.stay.day"));
        time.setLabel(getTranslation("plenary.ways.stay.time"));
        time.setValue("20.00");
        window = new Div(day, time);
        window.addClassName("stack");
        window.setVisible(false);
        stays.addValueChangeListener(change -> window.setVisible(change.getValue()));
        var parts = new Div(group, stays, window);
        parts.addClassName("stack");
        add(new Details(getTranslation("plenary.ways"), parts));
        setVisible(false);
    }

    /**
     * Shown before a vote is opened, where there is something to choose; for the next vote nothing is chosen beforehand.
     *
     * @param choices what its rule leaves open
     */
    void show(PlanChoices choices) {
        boolean before = !choices.equals(PlanChoices.NONE);
        if (isVisible() && !before) {
            group.clear();
            stays.setValue(false);
            day.clear();
        }
        setVisible(before);
        if (!choices.besides().equals(offered)) {
            offered = choices.besides();
            group.setItems(new TreeSet<>(offered));
        }
        group.setVisible(!offered.isEmpty());
        stays.setVisible(choices.stays());
        if (!choices.stays()) stays.setValue(false);
    }

    Set<BallotChannel> chosen() {
        return group.getValue();
    }

    /** Whether the vote is to stay open after the session. */
    boolean stay() {
        return stays.getValue();
    }

    /** Until when it stays open; empty where that is no moment to come. */
    Optional<Instant> until(LegalClock clock) {
        if (day.isEmpty()) return Optional.empty();
        return TimeOfDay.parse(time.getValue())
                .map(hour -> day.getValue().atTime(hour).atZone(clock.getZone()).toInstant())
                .filter(until -> until.isAfter(clock.instant()));
    }
}
