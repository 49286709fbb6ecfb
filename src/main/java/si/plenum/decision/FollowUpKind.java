package si.plenum.decision;

import si.plenum.platform.WireName;

/** What a decision asks: something that it depends on, or something that somebody is to do because of it. */
public enum FollowUpKind implements WireName {
    CONDITION,
    TASK
}
