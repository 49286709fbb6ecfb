package si.plenum.voting;

import si.plenum.platform.WireName;

/** A choice on a ballot for, against or abstaining. */
public enum Position implements WireName {
    FOR,
    AGAINST,
    ABSTAIN
}
