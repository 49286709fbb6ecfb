package si.plenum.plenary;

import si.plenum.platform.WireName;
import si.plenum.rules.Rule;

/** Ordinary and extraordinary sessions differ in their notice; a correspondence session only votes. */
public enum SessionKind implements WireName {
    ORDINARY,
    EXTRAORDINARY,
    CORRESPONDENCE;

    /** Whole days from the day of convening to the day of a session of this kind that decides by a rule. */
    public int noticeDays(Rule rule) {
        return this == EXTRAORDINARY ? rule.extraordinaryDays() : rule.noticeDays();
    }
}
