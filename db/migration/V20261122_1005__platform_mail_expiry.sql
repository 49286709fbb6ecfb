-- A mail that comes too late is worse than none: a sign-in link after its quarter of an hour, an invitation after the session.

ALTER TABLE platform.outgoing_mail
    ADD COLUMN expires_at  timestamptz CHECK (expires_at > created_at),
    ADD COLUMN given_up_at timestamptz;

DROP INDEX platform.outgoing_mail_due;
CREATE INDEX outgoing_mail_due ON platform.outgoing_mail (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
