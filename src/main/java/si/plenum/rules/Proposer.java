package si.plenum.rules;

import si.plenum.platform.WireName;

/** Who may put a matter before the body. */
public enum Proposer implements WireName {
    MEMBER,
    COUNCIL,
    COORDINATOR
}
