package si.plenum.rules;

import si.plenum.platform.WireName;

/** Whether a ballot can be joined to its voter. */
public enum Secrecy implements WireName {
    /** The roll call is shown to the body after closing. */
    OPEN,
    /** Nobody can join a choice to a person. */
    SECRET
}
