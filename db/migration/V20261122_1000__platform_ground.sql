-- The ground that every other schema stands on: settings of the instance, the legal clock, mail on its way out.

CREATE SCHEMA platform;

CREATE TABLE platform.setting (
    name  text PRIMARY KEY,
    value text NOT NULL
);
COMMENT ON TABLE platform.setting IS 'What the instance must remember about itself, one row each';

-- One row for ever. Only the demo builder and tests move it; everywhere else it is zero.
CREATE TABLE platform.legal_clock (
    only_row       boolean  PRIMARY KEY DEFAULT true CHECK (only_row),
    shifted_by     interval NOT NULL DEFAULT interval '0'
);
INSERT INTO platform.legal_clock DEFAULT VALUES;

-- Deadlines are compared with this, never with now(), which is the start of the transaction.
CREATE FUNCTION platform.legal_now() RETURNS timestamptz
    LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT clock_timestamp() + shifted_by FROM platform.legal_clock $$;

CREATE TABLE platform.outgoing_mail (
    id            uuid        PRIMARY KEY,
    recipient     text        NOT NULL CHECK (recipient <> ''),
    subject       text        NOT NULL,
    body          text        NOT NULL,
    attachments   jsonb       NOT NULL DEFAULT '[]',
    headers       jsonb       NOT NULL DEFAULT '{}',
    created_at    timestamptz NOT NULL,
    due_at        timestamptz NOT NULL,
    attempts      int         NOT NULL DEFAULT 0,
    sent_at       timestamptz,
    last_error    text
);
COMMENT ON TABLE platform.outgoing_mail IS 'Outbox: written in the transaction of the act that owes the mail, sent after its commit';
COMMENT ON COLUMN platform.outgoing_mail.attachments IS 'list of {name, type, text}; an iCalendar file for instance';
CREATE INDEX outgoing_mail_due ON platform.outgoing_mail (due_at) WHERE sent_at IS NULL;
