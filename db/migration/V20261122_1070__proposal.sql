-- Proposals: drafts with their editing state, and revisions whose wording freezes before it is decided.

CREATE SCHEMA proposal;

-- The last number given, in one row: taken under its lock, so that numbers have no gaps, which a sequence would leave.
CREATE TABLE proposal.series (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last      bigint  NOT NULL DEFAULT 0 CHECK (last >= 0)
);
INSERT INTO proposal.series DEFAULT VALUES;

CREATE TABLE proposal.proposal (
    id             uuid PRIMARY KEY,
    number         bigint UNIQUE CHECK (number > 0),
    body_id        uuid NOT NULL REFERENCES community.body,
    kind           text NOT NULL CHECK (kind IN
        ('resolution', 'document-change', 'room-use', 'election', 'position', 'repeal-decision')),
    author_id      uuid NOT NULL REFERENCES identity.person,
    author_name    text NOT NULL,
    state          text NOT NULL DEFAULT 'draft' CHECK (state IN
        ('draft', 'filed', 'in-discussion', 'scheduled', 'outdated', 'adopted', 'rejected', 'withdrawn')),
    document_id    uuid REFERENCES document.document,
    title          text NOT NULL DEFAULT '' CHECK (char_length(title) <= 200),
    summary        text NOT NULL DEFAULT '' CHECK (char_length(summary) <= 1000),
    wording        text NOT NULL DEFAULT '' CHECK (char_length(wording) <= 20000),
    reasons        text NOT NULL DEFAULT '' CHECK (char_length(reasons) <= 20000),
    operations     jsonb NOT NULL DEFAULT '[]',
    base_day       date,
    base_seq       int,
    commencement   jsonb NOT NULL DEFAULT '{"rule": "after-publication", "days": 1}',
    version        int  NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at     timestamptz NOT NULL,
    saved_at       timestamptz NOT NULL,
    filed_at       timestamptz,
    concluded_at   timestamptz,
    session_number text,
    session_at     timestamptz,
    search         tsvector NOT NULL DEFAULT '',
    CONSTRAINT a_draft_has_no_number CHECK ((state = 'draft') = (number IS NULL) AND (state = 'draft') = (filed_at IS NULL)),
    CONSTRAINT a_change_names_its_document CHECK ((kind = 'document-change') = (document_id IS NOT NULL)),
    CONSTRAINT a_change_stands_on_a_text CHECK ((base_day IS NULL) = (base_seq IS NULL)
        AND (operations = '[]' OR (document_id IS NOT NULL AND base_seq IS NOT NULL))),
    CONSTRAINT filed_means_written CHECK (state = 'draft' OR (title <> '' AND reasons <> '')),
    CONSTRAINT concluded_means_decided CHECK ((concluded_at IS NOT NULL) = (state IN ('adopted', 'rejected', 'withdrawn')))
);
COMMENT ON COLUMN proposal.proposal.number IS 'One plain sequence over all bodies, given at filing';
COMMENT ON COLUMN proposal.proposal.wording IS 'The operative wording of a resolution, as typed';
COMMENT ON COLUMN proposal.proposal.operations IS 'The change of a document while it is written; the revision points to its immutable form';
COMMENT ON COLUMN proposal.proposal.base_seq IS 'The last act counted in the text that the author saw';
COMMENT ON COLUMN proposal.proposal.version IS 'Guards against a second tab: a save names the version it read';
COMMENT ON COLUMN proposal.proposal.search IS 'The words of title, summary, wording and reasons, folded by the program; written at filing';
COMMENT ON COLUMN proposal.proposal.session_number IS 'Where it is on the agenda now, told by the session';
CREATE INDEX proposal_public ON proposal.proposal (number DESC) WHERE number IS NOT NULL;
CREATE INDEX proposal_of_author ON proposal.proposal (author_id);
CREATE INDEX proposal_of_body ON proposal.proposal (body_id, state);

-- What is decided on. Only the last revision may be unfrozen; frozen ones never change.
CREATE TABLE proposal.revision (
    id           uuid PRIMARY KEY,
    proposal_id  uuid NOT NULL REFERENCES proposal.proposal,
    ordinal      int  NOT NULL CHECK (ordinal > 0),
    change_id    uuid REFERENCES document.change,
    title        text NOT NULL,
    wording      text NOT NULL CHECK (wording <> ''),
    wording_hash bytea NOT NULL CHECK (octet_length(wording_hash) = 32),
    commencement jsonb NOT NULL,
    made_at      timestamptz NOT NULL,
    frozen_at    timestamptz,
    UNIQUE (proposal_id, ordinal)
);
COMMENT ON COLUMN proposal.revision.wording IS 'The question word for word: operative wording, or the formal instruction of a change';

CREATE FUNCTION proposal.refuse_thawing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.frozen_at IS NOT NULL THEN
        RAISE EXCEPTION 'a frozen revision never changes' USING ERRCODE = 'PL003';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER revision_frozen BEFORE UPDATE OR DELETE ON proposal.revision
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_thawing();

CREATE TABLE proposal.support (
    proposal_id uuid NOT NULL REFERENCES proposal.proposal,
    person_id   uuid NOT NULL REFERENCES identity.person,
    kind        text NOT NULL CHECK (kind IN ('support', 'co-proposer')),
    since       timestamptz NOT NULL,
    PRIMARY KEY (proposal_id, person_id)
);

CREATE TABLE proposal.comment (
    id          uuid PRIMARY KEY,
    proposal_id uuid NOT NULL REFERENCES proposal.proposal,
    person_id   uuid NOT NULL REFERENCES identity.person,
    name        text NOT NULL,
    text        text NOT NULL CHECK (text <> '' AND char_length(text) <= 5000),
    made_at     timestamptz NOT NULL
);
CREATE INDEX comment_of_proposal ON proposal.comment (proposal_id, made_at);
