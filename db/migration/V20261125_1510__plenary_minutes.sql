-- Minutes: what the program recorded is derived when it is read; notes are written by hand; once confirmed, all of it is frozen.
CREATE TABLE plenary.minutes_note (
    item_id    uuid PRIMARY KEY REFERENCES plenary.agenda_item,
    text       text NOT NULL CHECK (char_length(text) <= 8000),
    version    int  NOT NULL CHECK (version > 0),
    written_by uuid NOT NULL REFERENCES identity.person,
    written_at timestamptz NOT NULL
);

-- Who has confirmed them, in which office. A note that changes takes the signatures back.
CREATE TABLE plenary.minutes_signature (
    session_id uuid NOT NULL REFERENCES plenary.session,
    office     text NOT NULL CHECK (office IN ('chair', 'minute-taker')),
    person_id  uuid NOT NULL REFERENCES identity.person,
    signed_at  timestamptz NOT NULL,
    PRIMARY KEY (session_id, office)
);

CREATE TABLE plenary.minutes (
    session_id   uuid PRIMARY KEY REFERENCES plenary.session,
    text         text  NOT NULL,
    hash         bytea NOT NULL CHECK (octet_length(hash) = 32),
    confirmed_at timestamptz NOT NULL
);
COMMENT ON COLUMN plenary.minutes.text IS 'Canonical JSON (RFC 8785), as text so that it stays the same to the byte';
COMMENT ON COLUMN plenary.minutes.hash IS 'SHA-256 of the text; the same stands in the journal';

CREATE FUNCTION plenary.refuse_other_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'confirmed minutes never change' USING ERRCODE = 'PL007';
END $$;
CREATE TRIGGER minutes_permanent BEFORE UPDATE OR DELETE ON plenary.minutes
    FOR EACH ROW EXECUTE FUNCTION plenary.refuse_other_minutes();

CREATE FUNCTION plenary.refuse_late_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM plenary.minutes m JOIN plenary.agenda_item i ON i.session_id = m.session_id
                WHERE i.id = coalesce(NEW.item_id, OLD.item_id)) THEN
        RAISE EXCEPTION 'confirmed minutes never change' USING ERRCODE = 'PL007';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER note_before_confirming BEFORE INSERT OR UPDATE OR DELETE ON plenary.minutes_note
    FOR EACH ROW EXECUTE FUNCTION plenary.refuse_late_note();
