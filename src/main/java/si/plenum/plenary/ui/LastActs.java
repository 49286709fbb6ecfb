package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.ui.PageSection;
import si.plenum.plenary.AttendanceRow;
import si.plenum.plenary.SessionPage;

/** What was done last, the newest first. */
final class LastActs {

    private static final int SHOWN = 6;

    private LastActs() {}

    /** Something that was done: a message key and what it was done with. */
    record Act(Instant at, String key, String about) {}

    static List<Act> of(SessionPage page, List<AttendanceRow> attendance) {
        var acts = new ArrayList<Act>();
        add(acts, page.convenedAt(), "convened", "");
        add(acts, page.openedAt(), "opened", "");
        add(acts, page.closedAt(), "closed", "");
        for (var item : page.agenda()) {
            add(acts, item.beganAt(), "began", item.title());
            add(acts, item.endedAt(), "ended", item.title());
            var vote = item.vote();
            if (vote != null) {
                add(acts, vote.openedAt(), "vote.opened", item.title());
                add(acts, vote.closedAt(), "vote.closed", item.title());
            }
        }
        for (var row : attendance) {
            add(acts, row.arrivedAt(), "arrived", row.name());
            add(acts, row.leftAt(), "left", row.name());
        }
        return acts.stream()
                .sorted(Comparator.comparing(Act::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    static List<Component> drawn(LivePage page, List<Act> acts) {
        if (acts.isEmpty()) return List.of();
        var list = new UnorderedList();
        list.addClassName("queue");
        for (var act : acts) {
            var time = new Span(page.times().time(act.at()));
            time.addClassName("soft");
            var words = page.getTranslation("plenary.act." + act.key(), Map.of("about", act.about()));
            list.add(new ListItem(new Span(time, new Span(" " + words))));
        }
        return List.of(new PageSection(page.getTranslation("plenary.acts"), list));
    }

    private static void add(List<Act> acts, @Nullable Instant at, String key, String about) {
        if (at != null) acts.add(new Act(at, key, about));
    }
}
