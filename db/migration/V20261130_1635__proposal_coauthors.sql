-- Who writes a draft together with its author. The draft stays its author's: only the author invites, files and discards.

CREATE TABLE proposal.coauthor (
    proposal_id uuid NOT NULL REFERENCES proposal.proposal ON DELETE CASCADE,
    person_id   uuid NOT NULL REFERENCES identity.person,
    name        text NOT NULL CHECK (name <> ''),
    invited_at  timestamptz NOT NULL,
    PRIMARY KEY (proposal_id, person_id)
);
COMMENT ON TABLE proposal.coauthor IS 'Members of the same body whom the author of a draft lets read and save it';
COMMENT ON COLUMN proposal.coauthor.name IS 'As it was when they were invited';
CREATE INDEX coauthor_person ON proposal.coauthor (person_id);

CREATE FUNCTION proposal.refuse_author_as_coauthor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM proposal.proposal p WHERE p.id = NEW.proposal_id AND p.author_id = NEW.person_id) THEN
        RAISE EXCEPTION 'an author is no co-author of the same draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER coauthor_is_another BEFORE INSERT OR UPDATE ON proposal.coauthor
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_author_as_coauthor();
