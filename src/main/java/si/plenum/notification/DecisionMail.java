package si.plenum.notification;

import si.plenum.platform.WireName;

/** How somebody hears of published decisions of their bodies. */
public enum DecisionMail implements WireName {
    /** A mail for each, at once. */
    EACH,
    /** One mail a day, on days with something to tell. */
    DIGEST,
    NONE
}
