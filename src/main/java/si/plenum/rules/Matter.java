package si.plenum.rules;

import si.plenum.platform.WireName;

/** What kind of thing is decided: a rulebook has one rule for each matter, and a proposal is of one kind. */
public enum Matter implements WireName {
    RESOLUTION,
    DOCUMENT_CHANGE,
    ROOM_USE,
    ELECTION,
    POSITION,
    REPEAL_DECISION,
    /** One of several options, or some of them. */
    CHOICE,
    /** Several options put in order. */
    RANKING,
    /** Several options given scores. */
    RATING,
    /** Money shared among projects. */
    BUDGET,
    /** What concerns one person: a recall, an exclusion, an honour. */
    PERSON,
    /** A change of this rulebook itself. */
    RULE_CHANGE
}
