package si.plenum.identity;

import si.plenum.platform.WireName;

/** Light or dark, as the device says or as the person does. */
public enum Colours implements WireName {
    SYSTEM,
    LIGHT,
    DARK
}
