package si.plenum.document;

import si.plenum.platform.WireName;

/** What kind of standing text a document is. */
public enum DocumentKind implements WireName {
    MANAGEMENT_MODEL,
    RULES_OF_PROCEDURE,
    HOUSE_RULES,
    OTHER
}
