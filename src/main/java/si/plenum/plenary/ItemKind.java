package si.plenum.plenary;

import si.plenum.platform.WireName;

/** What an agenda item is about. */
public enum ItemKind implements WireName {
    PROPOSAL,
    REPORT,
    OTHER
}
