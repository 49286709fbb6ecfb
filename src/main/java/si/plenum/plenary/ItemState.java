package si.plenum.plenary;

import si.plenum.platform.WireName;

/** How far an agenda item is. */
public enum ItemState implements WireName {
    WAITING,
    CURRENT,
    DONE,
    DEFERRED,
    WITHDRAWN,
    /** What was decided before it left nothing to decide. */
    OVERTAKEN
}
