package si.plenum.plenary;

import si.plenum.platform.WireName;

/** Ordinary and extraordinary sessions differ in their notice; a correspondence session only votes. */
public enum SessionKind implements WireName {
    ORDINARY,
    EXTRAORDINARY,
    CORRESPONDENCE
}
