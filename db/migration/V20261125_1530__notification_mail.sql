-- Which mail a person wants, and what the next digest owes them. Who chose nothing has no row and gets the defaults.
CREATE SCHEMA notification;

CREATE TABLE notification.mail_choice (
    person_id   uuid PRIMARY KEY REFERENCES identity.person,
    invitations boolean NOT NULL,
    decisions   text    NOT NULL CHECK (decisions IN ('each', 'digest', 'none')),
    chosen_at   timestamptz NOT NULL
);

CREATE TABLE notification.owed (
    person_id   uuid NOT NULL REFERENCES identity.person,
    decision    text NOT NULL,
    owed_at     timestamptz NOT NULL,
    PRIMARY KEY (person_id, decision)
);
COMMENT ON COLUMN notification.owed.decision IS 'Its number, which is permanent';
CREATE INDEX owed_by_time ON notification.owed (owed_at);
