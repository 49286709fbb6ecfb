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
import si.plenum.platform.LegalClock;
import si.plenum.platform.ui.DayField;
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

    VoteWays() {
        group.setLabel(getTranslation("plenary.ways.besides"));
        group.setItems(BallotChannel.PAPER, BallotChannel.HAND, BallotChannel.ROLL_CALL);
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
     * Shown before a vote is opened; for the next vote nothing is chosen beforehand.
     *
     * @param mayStay whether that vote may stay open after the session
     */
    void show(boolean before, boolean mayStay) {
        if (isVisible() && !before) {
            group.clear();
            stays.setValue(false);
            day.clear();
        }
        setVisible(before);
        stays.setVisible(mayStay);
        if (!mayStay) stays.setValue(false);
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
