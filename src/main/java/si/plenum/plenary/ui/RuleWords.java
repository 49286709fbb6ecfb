package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import si.plenum.rules.Base;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;

/** A rule in a sentence: how one votes, what carries, where it is written. */
final class RuleWords {

    private RuleWords() {}

    /** How the sentences name a base: their choices take no hyphen. */
    static String base(Base base) {
        return base == Base.FOR_AND_AGAINST ? "decided" : base.wireName();
    }

    static String of(Component page, Rule rule) {
        if (rule.method() != Method.FOR_AGAINST_ABSTAIN) {
            return page.getTranslation(
                    "plenary.rule.method",
                    Map.of(
                            "open", rule.secrecy() == Secrecy.OPEN ? "yes" : "no",
                            "method",
                                    page.getTranslation(
                                            "voting.method." + rule.method().wireName()),
                            "provision", rule.citation().text()));
        }
        var majority = rule.majority();
        return page.getTranslation(
                "plenary.rule",
                Map.of(
                        "open", rule.secrecy() == Secrecy.OPEN ? "yes" : "no",
                        "strict", majority.strict() ? "yes" : "no",
                        "share", majority.share(),
                        "base", base(majority.base()),
                        "provision", rule.citation().text()));
    }
}
