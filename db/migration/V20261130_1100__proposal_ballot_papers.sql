-- What is to stand on the ballot beside the question, where the rule chooses among options: in a draft as it is typed, with a
-- filed proposal whole, until the vote on it opens. The vote then has its own copy, frozen with the question.

ALTER TABLE proposal.proposal ADD COLUMN typed_paper jsonb;
COMMENT ON COLUMN proposal.proposal.typed_paper IS 'What a draft is to have on its ballot, as typed, whole or not; its filing makes the paper of it';

CREATE TABLE proposal.paper (
    proposal_id   uuid PRIMARY KEY REFERENCES proposal.proposal,
    seats         int  NOT NULL CHECK (seats BETWEEN 1 AND 1000),
    max_options   int  NOT NULL CHECK (max_options BETWEEN 1 AND 1000),
    scale_lowest  int  CHECK (scale_lowest >= -1000),
    scale_highest int  CHECK (scale_highest <= 1000),
    budget        bigint CHECK (budget > 0),
    version       int  NOT NULL DEFAULT 1 CHECK (version > 0),
    kept_at       timestamptz NOT NULL,
    frozen_at     timestamptz,
    CONSTRAINT scale_has_ends CHECK (
        (scale_lowest IS NULL) = (scale_highest IS NULL) AND (scale_lowest IS NULL OR scale_lowest < scale_highest))
);
COMMENT ON TABLE proposal.paper IS 'What is to stand on the ballot of a filed proposal';
COMMENT ON COLUMN proposal.paper.max_options IS 'The most options that one ballot may name';
COMMENT ON COLUMN proposal.paper.budget IS 'Whole euros';
COMMENT ON COLUMN proposal.paper.version IS 'Guards against a second tab: a change names the version it read';
COMMENT ON COLUMN proposal.paper.frozen_at IS 'When the vote on it was opened; empty again when the proposal comes back undecided';

CREATE TABLE proposal.paper_option (
    proposal_id uuid NOT NULL REFERENCES proposal.paper,
    id          uuid NOT NULL,
    place       int  NOT NULL CHECK (place BETWEEN 1 AND 1000),
    name        text NOT NULL CHECK (name <> '' AND char_length(name) <= 200),
    description text CHECK (description <> '' AND char_length(description) <= 500),
    cost        bigint CHECK (cost > 0),
    PRIMARY KEY (proposal_id, id),
    UNIQUE (proposal_id, place),
    UNIQUE (proposal_id, name)
);
COMMENT ON COLUMN proposal.paper_option.cost IS 'Whole euros';

-- Frozen, a paper only thaws, and nothing else about it changes.
CREATE FUNCTION proposal.refuse_other_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.frozen_at IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.frozen_at IS NOT NULL
        OR (NEW.seats, NEW.max_options, NEW.scale_lowest, NEW.scale_highest, NEW.budget, NEW.version)
            IS DISTINCT FROM (OLD.seats, OLD.max_options, OLD.scale_lowest, OLD.scale_highest, OLD.budget, OLD.version)) THEN
        RAISE EXCEPTION 'what is voted on never changes' USING ERRCODE = 'PL003';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER paper_frozen BEFORE UPDATE OR DELETE ON proposal.paper
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_other_paper();

CREATE FUNCTION proposal.refuse_other_options() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_paper constant uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.proposal_id ELSE NEW.proposal_id END;
BEGIN
    IF EXISTS (SELECT FROM proposal.paper WHERE proposal_id = of_paper AND frozen_at IS NOT NULL) THEN
        RAISE EXCEPTION 'what is voted on never changes' USING ERRCODE = 'PL003';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER option_frozen BEFORE INSERT OR UPDATE OR DELETE ON proposal.paper_option
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_other_options();
