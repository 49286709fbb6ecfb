package si.plenum.plenary.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import si.plenum.rules.BallotChannel;

/** By which ways, besides screens in the hall, the next vote takes votes. Folded away: mostly there is nothing to choose. */
final class VoteWays extends Div {

    private final CheckboxGroup<BallotChannel> group = new CheckboxGroup<>();

    VoteWays() {
        group.setLabel(getTranslation("plenary.ways.besides"));
        group.setItems(BallotChannel.PAPER, BallotChannel.HAND, BallotChannel.ROLL_CALL);
        group.setItemLabelGenerator(way -> getTranslation("plenary.ways." + way.wireName()));
        group.addThemeName("vertical");
        var details = new Details(getTranslation("plenary.ways"), group);
        add(details);
        setVisible(false);
    }

    /** Shown before a vote is opened; for the next vote nothing is chosen beforehand. */
    void show(boolean before) {
        if (isVisible() && !before) group.clear();
        setVisible(before);
    }

    Set<BallotChannel> chosen() {
        return group.getValue();
    }
}
