package si.plenum.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule in plain sentences, whole: every field that can change an outcome is named, so that what is read on a ballot is what
 * will hold. Fields that the method never asks are left out.
 */
public final class RuleText {

    /** What a part of the rule is called, and what it says. */
    public record Line(String term, String sentence) {}

    /** Says a message in somebody's language. */
    @FunctionalInterface
    public interface Say {
        String say(String key, Map<String, ?> arguments);
    }

    private final Rule rule;
    private final Say say;
    private final List<Line> lines = new ArrayList<>();

    private RuleText(Rule rule, Say say) {
        this.rule = rule;
        this.say = say;
    }

    /** The rule line by line, how it is decided first, where it is written last. */
    public static List<Line> lines(Rule rule, Say say) {
        return new RuleText(rule, say).all();
    }

    /** How the method, the majority and the ladder read in one sentence. */
    public static String brief(Rule rule, Say say) {
        var text = new RuleText(rule, say);
        return rule.method() == Method.FOR_AGAINST_ABSTAIN
                ? text.ladder() + " " + text.majority()
                : text.ladder() + " " + text.method();
    }

    /** The message that names a matter. */
    public static String key(Matter matter) {
        return "rules.matter." + matter.wireName();
    }

    private List<Line> all() {
        line("method", method());
        line("ladder", ladder());
        line("quorum", quorum());
        if (rule.method() == Method.FOR_AGAINST_ABSTAIN) {
            line("majority", majority());
            line("tie", of("tie", Map.of("casting", yes(rule.tie() == Tie.CASTING_VOTE))));
        }
        if (rule.method() == Method.CONSENSUS || rule.ladder().steps().contains(Step.CONSENSUS)) {
            line("consensus", consensus());
        }
        if (rule.method() == Method.CONSENT)
            line("consent", of("consent", "n", rule.consent().noticeDays()));
        if (rule.matter() == Matter.ELECTION) line("election", election());
        line("channels", channels());
        line(
                "casting",
                of(
                        "casting",
                        Map.of(
                                "changing",
                                yes(rule.conduct().changing()),
                                "early",
                                yes(rule.conduct().earlyClosing()))));
        line("proposing", proposing());
        line(
                "proxies",
                of(
                        "proxies",
                        Map.of(
                                "n",
                                rule.proxies().perHolder(),
                                "most",
                                rule.proxies().perVote(),
                                "present",
                                rule.proxies().perHolder() == 0
                                        ? "none"
                                        : yes(rule.quorum().representedPresent()))));
        line(
                "recusal",
                of(
                        "recusal",
                        Map.of(
                                "base",
                                yes(rule.recusal().leavesBase()),
                                "quorum",
                                yes(rule.recusal().leavesQuorum()))));
        line(
                "result",
                of(
                        "result",
                        Map.of(
                                "system", yes(rule.conduct().certifyBySystem()),
                                "publish", yes(rule.conduct().publishAtCertifying()),
                                "roll", yes(rule.conduct().publicRollCall()),
                                "open", yes(rule.secrecy() == Secrecy.OPEN),
                                "dissent", rule.conduct().dissentDays())));
        line("citation", citation());
        return List.copyOf(lines);
    }

    private void line(String term, String sentence) {
        lines.add(new Line(say.say("rules.term." + term, Map.of()), sentence));
    }

    private String method() {
        return of(
                "method",
                Map.of(
                        "method", say.say("rules.method." + rule.method().wireName(), Map.of()),
                        "secrecy", rule.secrecy().wireName(),
                        "unit", rule.unit().wireName()));
    }

    private String ladder() {
        var steps = rule.ladder().steps();
        return of(
                "ladder",
                Map.of(
                        "consensus", yes(steps.contains(Step.CONSENSUS)),
                        "second", yes(steps.contains(Step.SECOND_ROUND)),
                        "vote", yes(steps.contains(Step.VOTE)),
                        "rewording", yes(rule.proposing().rewording())));
    }

    private String quorum() {
        var sentences = new ArrayList<String>();
        sentences.add(threshold("quorum", rule.quorum().threshold(), Map.of()));
        var late = rule.quorum().late();
        if (late != null) {
            sentences.add(threshold("quorum.late", late.threshold(), Map.of("minutes", late.afterMinutes())));
        }
        var participation = rule.quorum().participation();
        if (participation != null) sentences.add(threshold("quorum.participation", participation, Map.of()));
        return String.join(" ", sentences);
    }

    /** The provision of the rule, and those of notice and quorum where they are others. */
    private String citation() {
        var cited = new ArrayList<String>();
        cited.add(rule.citation().text());
        var notice = rule.proposing().citation();
        if (notice != null) cited.add(of("citation.notice", "text", notice.text()));
        var quorum = rule.quorum().citation();
        if (quorum != null) cited.add(of("citation.quorum", "text", quorum.text()));
        return String.join("; ", cited);
    }

    private String majority() {
        var majority = rule.majority();
        return of(
                "majority",
                Map.of(
                        "strict", yes(majority.strict()),
                        "share", majority.share(),
                        "base",
                                majority.base() == Base.FOR_AND_AGAINST
                                        ? "decided"
                                        : majority.base().wireName()));
    }

    private String consensus() {
        var asked = rule.consensus();
        var sentences = new ArrayList<String>();
        sentences.add(of("consensus", "n", asked.blocks()));
        if (asked.mostAside() != null)
            sentences.add(of("consensus.aside", "share", asked.mostAside().text()));
        sentences.add(
                asked.statements() == null
                        ? of("consensus.quorum", Map.of())
                        : threshold("consensus.statements", asked.statements(), Map.of()));
        return String.join(" ", sentences);
    }

    private String election() {
        var election = rule.election();
        var sentences = new ArrayList<String>();
        sentences.add(of(
                "election",
                Map.of(
                        "none", yes(election.noneOfThese()),
                        "unfilled", election.unfilled().name(),
                        "vacancy", election.vacancy().name())));
        if (election.minimumSupport() != null) {
            sentences.add(threshold("election.support", election.minimumSupport(), Map.of()));
        }
        return String.join(" ", sentences);
    }

    private String channels() {
        var names = rule.ballots().channels().stream()
                .map(channel -> say.say("rules.channel." + channel.wireName(), Map.of()))
                .toList();
        var open = of("channels", "channels", String.join(", ", names));
        return rule.secrecy() == Secrecy.OPEN
                ? open
                : open + " "
                        + of(
                                "secret",
                                Map.of(
                                        "n",
                                        rule.ballots().smallest(),
                                        "late",
                                        yes(rule.ballots().lateDrawing())));
    }

    private String proposing() {
        var by = rule.proposing().by().stream()
                .map(proposer -> say.say("rules.proposer." + proposer.wireName(), Map.of()))
                .toList();
        return of(
                "proposing",
                Map.of(
                        "by", String.join(", ", by),
                        "notice", rule.noticeDays(),
                        "shorter", yes(rule.extraordinaryDays() < rule.noticeDays()),
                        "extraordinary", rule.extraordinaryDays(),
                        "readings", rule.proposing().readings(),
                        "order", order()));
    }

    /** Only changes of a text can be amended. */
    private String order() {
        return rule.matter() == Matter.DOCUMENT_CHANGE
                ? rule.proposing().amendments().name()
                : "NONE";
    }

    private String threshold(String key, Threshold threshold, Map<String, Object> more) {
        var arguments = new HashMap<String, Object>(more);
        switch (threshold) {
            case Threshold.OfRoll share -> {
                arguments.put("kind", share.strict() ? "more" : "least");
                arguments.put("share", share.numerator() + "/" + share.denominator());
                arguments.put("n", 0);
            }
            case Threshold.Entries entries -> {
                arguments.put("kind", "number");
                arguments.put("share", "");
                arguments.put("n", entries.number());
            }
        }
        return of(key, arguments);
    }

    private String of(String key, String name, String value) {
        return of(key, Map.of(name, value));
    }

    private String of(String key, String name, long value) {
        return of(key, Map.of(name, value));
    }

    private String of(String key, Map<String, ?> arguments) {
        return say.say("rules.line." + key, arguments);
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }
}
