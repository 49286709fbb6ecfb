-- Amendments to a proposal, and whole alternatives to it. Each is a proposal of its own with its wording, its vote and its
-- decision; this says what it belongs to. A frozen wording changes only by an amendment that was adopted.

ALTER TABLE proposal.proposal DROP CONSTRAINT proposal_state_check;
ALTER TABLE proposal.proposal ADD CONSTRAINT proposal_state_check CHECK (state IN
    ('draft', 'filed', 'in-discussion', 'scheduled', 'outdated', 'adopted', 'rejected', 'withdrawn', 'fallen'));
ALTER TABLE proposal.proposal DROP CONSTRAINT concluded_means_decided;
ALTER TABLE proposal.proposal ADD CONSTRAINT concluded_means_decided
    CHECK ((concluded_at IS NOT NULL) = (state IN ('adopted', 'rejected', 'withdrawn', 'fallen')));
ALTER TABLE proposal.proposal ADD COLUMN fallen_for text
    CHECK (fallen_for IN ('overtaken', 'main-decided', 'main-withdrawn', 'main-reworded', 'alternative-adopted'));
ALTER TABLE proposal.proposal ADD COLUMN fallen_by uuid REFERENCES proposal.proposal;
ALTER TABLE proposal.proposal ADD CONSTRAINT what_falls_says_why
    CHECK ((state = 'fallen') = (fallen_for IS NOT NULL) AND (fallen_for IS NULL) = (fallen_by IS NULL));
ALTER TABLE proposal.proposal ADD COLUMN amendable_until timestamptz;
COMMENT ON COLUMN proposal.proposal.fallen_by IS 'The proposal whose adoption, rejection, withdrawal or other wording made it pointless';
COMMENT ON COLUMN proposal.proposal.amendable_until IS 'When the vote on it was opened: amendments come before; empty again when it comes back undecided';

CREATE TABLE proposal.amendment (
    proposal_id uuid PRIMARY KEY REFERENCES proposal.proposal ON DELETE CASCADE,
    main_id     uuid NOT NULL REFERENCES proposal.proposal,
    role        text NOT NULL CHECK (role IN ('partial', 'alternative')),
    against_id  uuid NOT NULL REFERENCES proposal.revision,
    UNIQUE (proposal_id, main_id),
    CONSTRAINT nothing_amends_itself CHECK (proposal_id <> main_id)
);
COMMENT ON COLUMN proposal.amendment.role IS 'partial: another wording of parts of it; alternative: another whole change instead of it';
COMMENT ON COLUMN proposal.amendment.against_id IS 'The wording that it was written against: what it does otherwise is the amendment';
CREATE INDEX amendment_of_main ON proposal.amendment (main_id);

-- What is amended is filed, in the same body, and no amendment itself; alternatives are all alternatives to the first of them.
CREATE FUNCTION proposal.refuse_wrong_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM proposal.amendment m WHERE m.proposal_id = NEW.main_id
            AND (m.role = 'partial' OR NEW.role = 'alternative'))
        OR NOT EXISTS (SELECT FROM proposal.proposal a JOIN proposal.proposal m ON m.id = NEW.main_id
            WHERE a.id = NEW.proposal_id AND m.number IS NOT NULL
              AND (m.body_id, m.kind, m.document_id) = (a.body_id, a.kind, a.document_id))
        OR NOT EXISTS (SELECT FROM proposal.revision r WHERE r.id = NEW.against_id AND r.proposal_id = NEW.main_id) THEN
        RAISE EXCEPTION 'an amendment belongs to a filed change of the same text' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER amendment_fits BEFORE INSERT OR UPDATE ON proposal.amendment
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_wrong_amendment();

-- Amendments are filed before the vote on what they amend.
CREATE FUNCTION proposal.refuse_late_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM proposal.amendment a JOIN proposal.proposal m ON m.id = a.main_id
        WHERE a.proposal_id = NEW.id AND (m.amendable_until IS NOT NULL OR m.concluded_at IS NOT NULL)) THEN
        RAISE EXCEPTION 'the vote on it was opened' USING ERRCODE = 'PL003';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER amendment_in_time BEFORE UPDATE OF state ON proposal.proposal
    FOR EACH ROW WHEN (OLD.state = 'draft' AND NEW.state <> 'draft') EXECUTE FUNCTION proposal.refuse_late_amendment();

ALTER TABLE proposal.revision ADD COLUMN brought_by uuid;
ALTER TABLE proposal.revision ADD CONSTRAINT brought_by_its_amendment
    FOREIGN KEY (brought_by, proposal_id) REFERENCES proposal.amendment (proposal_id, main_id);
COMMENT ON COLUMN proposal.revision.brought_by IS 'The adopted amendment that made this wording of the wording before it';
