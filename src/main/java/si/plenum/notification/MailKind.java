package si.plenum.notification;

import si.plenum.platform.WireName;

/** Mail that goes to many and can be switched off with one click. */
public enum MailKind implements WireName {
    INVITATIONS,
    DECISIONS
}
