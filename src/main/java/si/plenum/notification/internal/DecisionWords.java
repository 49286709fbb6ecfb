package si.plenum.notification.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.decision.DecisionPage;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Messages;
import si.plenum.voting.tally.Arithmetic;

/** A decision as a mail tells it: who adopted what, word for word, with what result, from when, and where it stands. */
@Component
class DecisionWords {

    private final Bodies bodies;
    private final Messages messages;
    private final Settings settings;

    DecisionWords(Bodies bodies, Messages messages, Settings settings) {
        this.bodies = bodies;
        this.messages = messages;
        this.settings = settings;
    }

    String subject(DecisionPage page, Locale locale) {
        return messages.say(
                locale,
                "notification.decision.subject",
                Map.of("title", page.row().title(), "number", page.row().number()));
    }

    String body(DecisionPage page, Locale locale) {
        var body = bodies.byId(page.row().body());
        var from = page.row().inForceFrom();
        return messages.say(
                locale,
                "notification.decision.body",
                Map.of(
                        "body",
                        body.name(locale),
                        "gender",
                        body.gender(),
                        "number",
                        page.row().number(),
                        "wording",
                        page.wording(),
                        "outcome",
                        outcome(page, locale),
                        "forced",
                        from == null ? "no" : "yes",
                        "dateIn",
                        from == null ? "" : Dates.in(locale).dayIn(from),
                        "link",
                        settings.baseUrl() + "/sklepi/" + page.row().number()));
    }

    private String outcome(DecisionPage page, Locale locale) {
        var vote = page.vote();
        var result = vote == null ? null : vote.result();
        if (result == null) return "";
        return Arithmetic.of(result).stream()
                .map(sentence -> messages.say(locale, sentence.key(), sentence.arguments()))
                .collect(Collectors.joining(" "));
    }
}
