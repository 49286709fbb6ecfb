-- Sessions that dealt with a proposal without deciding, where the rule of its matter asks for more than one reading.

CREATE TABLE proposal.reading (
    proposal_id uuid NOT NULL REFERENCES proposal.proposal,
    ordinal     smallint NOT NULL CHECK (ordinal > 0),
    revision_id uuid NOT NULL REFERENCES proposal.revision,
    session     text NOT NULL CHECK (session <> ''),
    held_on     date NOT NULL,
    PRIMARY KEY (proposal_id, ordinal),
    -- One session is one reading, however often it comes back to the same item.
    UNIQUE (proposal_id, session)
);
COMMENT ON TABLE proposal.reading IS 'The readings before the one that decides, in order, with the wording that was read';
COMMENT ON COLUMN proposal.reading.session IS 'Number of the session';
COMMENT ON COLUMN proposal.reading.held_on IS 'The day on which that session began';

CREATE FUNCTION proposal.refuse_gap_of_readings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.ordinal <> 1 + (SELECT count(*) FROM proposal.reading r WHERE r.proposal_id = NEW.proposal_id) THEN
        RAISE EXCEPTION 'readings are counted without a gap' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER readings_have_no_gap BEFORE INSERT ON proposal.reading
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_gap_of_readings();

CREATE FUNCTION proposal.refuse_other_reading() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a reading that was held stays held' USING ERRCODE = 'PL007';
END $$;
CREATE TRIGGER reading_permanent BEFORE UPDATE OR DELETE ON proposal.reading
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_other_reading();
