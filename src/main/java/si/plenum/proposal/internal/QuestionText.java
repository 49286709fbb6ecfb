package si.plenum.proposal.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.Body;
import si.plenum.document.ChangePreview;
import si.plenum.document.CommencementRule;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleText;

/**
 * The wording that is decided on, word for word: what the author wrote or the formal instruction of a change, and the sentence
 * that says when it takes effect, where that is not the day after publication. Always in Slovene, whoever files.
 */
@Component
class QuestionText {

    private static final Locale SLOVENE = Language.SLOVENE.locale();

    private final Messages messages;

    QuestionText(Messages messages) {
        this.messages = messages;
    }

    String ofResolution(String wording, CommencementRule commencement) {
        return wording.strip() + sentence(commencement);
    }

    /** The same for a wording typed over an earlier one, at whose end the sentence may still stand. */
    String reworded(String wording, CommencementRule commencement) {
        var sentence = sentence(commencement).strip();
        var own = sentence.isEmpty() || !wording.strip().endsWith(sentence)
                ? wording
                : wording.strip().substring(0, wording.strip().length() - sentence.length());
        return ofResolution(own, commencement);
    }

    String ofChange(ChangePreview preview, CommencementRule commencement) {
        return preview.instruction().wording() + sentence(commencement);
    }

    /** What an amendment asks: of which proposal it changes the text, and how. */
    String ofAmendment(Scheduled main, String instruction) {
        var head = messages.say(
                SLOVENE,
                "proposal.amendment.wording",
                Map.of("number", String.valueOf(main.number()), "title", main.title()));
        return head + "\n" + instruction;
    }

    /** Under which title an amendment stands on an agenda, a ballot and in the register. */
    String titleOfAmendment(Amends amends, String title) {
        var whole = messages.say(
                SLOVENE,
                "proposal.amendment.title",
                Map.of("number", String.valueOf(amends.mainNumber()), "title", title));
        int length = whole.codePointCount(0, whole.length());
        if (length <= TextLimits.TITLE) return whole;
        return whole.substring(0, whole.offsetByCodePoints(0, TextLimits.TITLE - 1)) + "…";
    }

    /** What a proposal asks once amendments to it were adopted: the whole change with them, and that they are in it. */
    String asAmended(List<Long> numbers, ChangePreview preview, CommencementRule commencement) {
        var named = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var head = messages.say(SLOVENE, "proposal.amended.wording", Map.of("n", numbers.size(), "numbers", named));
        return head + "\n" + ofChange(preview, commencement);
    }

    /** The whole new rule in sentences, so that nothing takes effect that nobody read. */
    String ofRule(Body body, Rule rule, CommencementRule commencement) {
        var lines = RuleText.lines(rule, (key, arguments) -> messages.say(SLOVENE, key, arguments)).stream()
                .map(line -> "– " + line.term() + ": " + line.sentence())
                .collect(Collectors.joining("\n"));
        var head = messages.say(
                SLOVENE,
                "proposal.rule.wording",
                Map.of("body", body.name(), "matter", messages.say(SLOVENE, RuleText.key(rule.matter()))));
        return head + "\n" + lines + sentence(commencement);
    }

    private String sentence(CommencementRule rule) {
        if (rule.equals(CommencementRule.DAY_AFTER_PUBLICATION)) return "";
        return "\n"
                + switch (rule) {
                    case CommencementRule.OnDay(var day) ->
                        messages.say(
                                SLOVENE,
                                "proposal.commencement.on-day",
                                Map.of("dateIn", Dates.in(SLOVENE).dayIn(day)));
                    case CommencementRule.AfterPublication(var days) ->
                        messages.say(SLOVENE, "proposal.commencement.after-publication", Map.of("days", days));
                    case CommencementRule.OnCondition(var condition, var days, var by) ->
                        messages.say(
                                SLOVENE,
                                "proposal.commencement.on-condition",
                                Map.of(
                                        "condition",
                                        condition,
                                        "days",
                                        days,
                                        "limited",
                                        by == null ? "no" : "yes",
                                        "dateIn",
                                        by == null ? "" : Dates.in(SLOVENE).dayIn(by)));
                };
    }
}
