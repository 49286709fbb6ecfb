package si.plenum.plenary;

import si.plenum.platform.WireName;

/** From where a member takes part. */
public enum Channel implements WireName {
    HALL,
    REMOTE
}
