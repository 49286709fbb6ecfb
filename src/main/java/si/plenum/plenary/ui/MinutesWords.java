package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.platform.ui.FactList;
import si.plenum.platform.ui.Wording;
import si.plenum.plenary.MinutesText;

/** What the program recorded of a session, drawn for reading. */
final class MinutesWords {

    private final Component page;
    private final LocalTimes times;

    MinutesWords(Component page, LocalTimes times) {
        this.page = page;
        this.times = times;
    }

    FactList facts(MinutesText text) {
        var facts = new FactList()
                .fact(say("plenary.form.body"), text.body())
                .fact(say("common.when"), times.when(text.startsAt()))
                .fact(say("common.where"), text.place())
                .fact(say("plenary.form.chair"), text.chair());
        var taker = text.minuteTaker();
        if (taker != null) facts.fact(say("plenary.form.minutes"), taker);
        return facts.fact(
                say("plenary.attendance"),
                say("minutes.attended", Map.of("n", text.attended(), "roll", text.roll(), "remote", text.remote())));
    }

    List<Component> course(MinutesText text) {
        var closed = text.closedAt();
        var lines = new UnorderedList();
        lines.addClassNames("list", "measure");
        lines.add(new ListItem(say("minutes.opened", Map.of("time", times.time(text.openedAt())))));
        text.quorum().forEach(check -> lines.add(new ListItem(quorum(check))));
        if (closed != null) lines.add(new ListItem(say("minutes.closed", Map.of("time", times.time(closed)))));
        return List.of(lines);
    }

    private String quorum(MinutesText.QuorumCheck check) {
        return say(
                "minutes.quorum",
                Map.of(
                        "time", times.time(check.at()),
                        "occasion", say("minutes.occasion." + check.occasion()),
                        "met", check.met() ? "yes" : "no",
                        "late", check.late() ? "yes" : "no",
                        "present", check.present(),
                        "roll", check.roll(),
                        "needed", check.needed()));
    }

    /** Everything about an item but its note. */
    List<Component> item(MinutesText.Item item) {
        var parts = new ArrayList<Component>();
        var state = new Paragraph(state(item));
        state.addClassNames("small", "soft");
        parts.add(state);
        var reading = item.reading();
        if (reading != null) parts.add(new Paragraph(say("plenary.reading", Map.of("n", reading))));
        if (item.wording() != null) parts.add(Wording.ofText(item.wording()).plate());
        for (var vote : item.votes()) {
            var result = new Paragraph(new Span(String.join(" ", vote.arithmetic()) + " "));
            result.getElement().setAttribute("lang", "sl");
            result.add(new Anchor(
                    "/glasovanja/" + vote.number(), say("plenary.result.of", Map.of("number", vote.number()))));
            result.addClassName("measure");
            parts.add(result);
            if (!vote.lines().isEmpty()) parts.add(record(vote));
        }
        var decision = item.decision();
        if (decision != null) {
            parts.add(new Paragraph(
                    new Anchor("/sklepi/" + decision, say("plenary.result.decision", Map.of("number", decision)))));
        }
        for (var dissent : item.dissents()) {
            var words =
                    new Paragraph(say("minutes.dissent", Map.of("name", dissent.name(), "reason", dissent.reason())));
            words.addClassNames("quote", "measure");
            parts.add(words);
        }
        return parts;
    }

    private static UnorderedList record(MinutesText.Ballot vote) {
        var lines = new UnorderedList();
        lines.addClassNames("list", "measure", "small");
        lines.getElement().setAttribute("lang", "sl");
        vote.lines().forEach(line -> lines.add(new ListItem(line)));
        return lines;
    }

    private String state(MinutesText.Item item) {
        var word = say("tag.item." + item.state());
        var began = item.beganAt();
        var ended = item.endedAt();
        if (began == null || ended == null) return word;
        return say("minutes.item.times", Map.of("from", times.time(began), "until", times.time(ended), "state", word));
    }

    private String say(String key) {
        return page.getTranslation(key);
    }

    private String say(String key, Map<String, ?> arguments) {
        return page.getTranslation(key, arguments);
    }
}
