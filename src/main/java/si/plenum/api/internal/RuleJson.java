package si.plenum.api.internal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Base;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Proposer;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Step;
import si.plenum.rules.Tie;
import si.plenum.rules.Unit;

/** A rule as data; {@code whole} is its stored form. A quorum is written {@code >1/2}, {@code >=1/3} or {@code 5}. */
record RuleJson(
        Matter matter,
        String provision,
        Method method,
        Secrecy secrecy,
        Unit unit,
        String quorum,
        @Nullable Late lateQuorum,
        Share majority,
        Tie tie,
        List<Step> ladder,
        List<Proposer> proposers,
        int noticeDays,
        int extraordinaryDays,
        int readings,
        boolean changing,
        boolean publishAtCertifying,
        @JsonRawValue String whole) {

    /** The lower quorum after waiting. */
    record Late(int afterMinutes, String quorum) {}

    /** The share of a base that the votes for must exceed ({@code strict}) or reach. */
    record Share(String share, boolean strict, Base base) {}

    static RuleJson of(Rule rule) {
        var late = rule.quorum().late();
        var majority = rule.majority();
        return new RuleJson(
                rule.matter(),
                rule.citation().text(),
                rule.method(),
                rule.secrecy(),
                rule.unit(),
                rule.quorum().threshold().text(),
                late == null
                        ? null
                        : new Late(late.afterMinutes(), late.threshold().text()),
                new Share(majority.share(), majority.strict(), majority.base()),
                rule.tie(),
                rule.ladder().steps(),
                rule.proposing().by(),
                rule.proposing().noticeDays(),
                rule.proposing().extraordinaryDays(),
                rule.proposing().readings(),
                rule.conduct().changing(),
                rule.conduct().publishAtCertifying(),
                si.plenum.rules.RuleJson.write(rule));
    }
}
