-- Corrections of confirmed minutes: a postscript, confirmed by the same offices as the minutes. The minutes stay as they were.
CREATE TABLE plenary.minutes_correction (
    id           uuid PRIMARY KEY,
    session_id   uuid NOT NULL REFERENCES plenary.minutes,
    ordinal      int  NOT NULL CHECK (ordinal > 0),
    text         text NOT NULL CHECK (text <> '' AND char_length(text) <= 8000),
    version      int  NOT NULL CHECK (version > 0),
    written_by   uuid NOT NULL REFERENCES identity.person,
    written_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    hash         bytea CHECK (octet_length(hash) = 32),
    UNIQUE (session_id, ordinal),
    CHECK ((confirmed_at IS NULL) = (hash IS NULL))
);
COMMENT ON TABLE plenary.minutes_correction IS 'Postscripts to confirmed minutes, public once confirmed';
COMMENT ON COLUMN plenary.minutes_correction.hash IS 'SHA-256 of minutes hash, ordinal and text in canonical JSON; the same stands in the journal';
CREATE UNIQUE INDEX one_correction_at_a_time ON plenary.minutes_correction (session_id) WHERE confirmed_at IS NULL;

CREATE TABLE plenary.correction_signature (
    correction_id uuid NOT NULL REFERENCES plenary.minutes_correction ON DELETE CASCADE,
    office        text NOT NULL CHECK (office IN ('chair', 'minute-taker')),
    person_id     uuid NOT NULL REFERENCES identity.person,
    signed_at     timestamptz NOT NULL,
    PRIMARY KEY (correction_id, office)
);

-- What is confirmed stays; a draft may be rewritten or dropped.
CREATE FUNCTION plenary.refuse_other_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.confirmed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a confirmed correction never changes' USING ERRCODE = 'PL007';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER correction_permanent BEFORE UPDATE OR DELETE ON plenary.minutes_correction
    FOR EACH ROW EXECUTE FUNCTION plenary.refuse_other_correction();

CREATE FUNCTION plenary.refuse_other_correction_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM plenary.minutes_correction
                WHERE id = coalesce(NEW.correction_id, OLD.correction_id) AND confirmed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a confirmed correction never changes' USING ERRCODE = 'PL007';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER correction_signature_permanent BEFORE INSERT OR UPDATE OR DELETE ON plenary.correction_signature
    FOR EACH ROW EXECUTE FUNCTION plenary.refuse_other_correction_signature();
