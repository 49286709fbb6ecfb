-- What is on the ballot beside the question, and by which ways and when ballots come in.

ALTER TABLE voting.vote
    ADD COLUMN seats         int NOT NULL DEFAULT 1 CHECK (seats BETWEEN 1 AND 1000),
    ADD COLUMN max_options   int NOT NULL DEFAULT 1 CHECK (max_options >= 1),
    ADD COLUMN scale_lowest  int,
    ADD COLUMN scale_highest int,
    ADD COLUMN budget        bigint CHECK (budget > 0),
    ADD COLUMN channels      text[] NOT NULL DEFAULT '{hall}' CHECK (
        cardinality(channels) > 0 AND channels <@ ARRAY['hall', 'anywhere', 'paper', 'hand', 'roll-call']),
    ADD COLUMN opens_at      timestamptz,
    ADD CONSTRAINT scale_has_ends CHECK (
        (scale_lowest IS NULL) = (scale_highest IS NULL) AND (scale_lowest IS NULL OR scale_lowest < scale_highest)),
    ADD CONSTRAINT window_in_order CHECK (opens_at IS NULL OR opens_at < deadline);
UPDATE voting.vote SET channels = CASE WHEN hall THEN ARRAY['hall'] ELSE ARRAY['anywhere'] END;
ALTER TABLE voting.vote ADD CONSTRAINT hall_unless_anywhere CHECK (hall = NOT ('anywhere' = ANY (channels)));
COMMENT ON COLUMN voting.vote.max_options IS 'The most options that one ballot may name';
COMMENT ON COLUMN voting.vote.budget IS 'Whole euros';
COMMENT ON COLUMN voting.vote.channels IS 'By which ways ballots come in';
COMMENT ON COLUMN voting.vote.opens_at IS 'When the clock opens it; absent: its leader does';
CREATE INDEX vote_scheduled_by_opening ON voting.vote (opens_at) WHERE state = 'scheduled' AND opens_at IS NOT NULL;

CREATE TABLE voting.ballot_option (
    vote_id      uuid NOT NULL REFERENCES voting.vote,
    id           uuid NOT NULL,
    place        int  NOT NULL CHECK (place >= 1),
    name         text NOT NULL CHECK (name <> ''),
    description  text,
    cost         bigint CHECK (cost > 0),
    withdrawn_at timestamptz,
    PRIMARY KEY (vote_id, id),
    UNIQUE (vote_id, place),
    UNIQUE (vote_id, name)
);
COMMENT ON TABLE voting.ballot_option IS 'Candidates, choices or projects: frozen with the question';
COMMENT ON COLUMN voting.ballot_option.cost IS 'Whole euros';
COMMENT ON COLUMN voting.ballot_option.withdrawn_at IS 'Withdrawn after opening: skipped in the count, ballots stay';

-- What a vote asks is frozen from its opening on, and so is what is on its ballot; only a withdrawal may come after.
CREATE OR REPLACE FUNCTION voting.refuse_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stages constant text[] := ARRAY['draft', 'scheduled', 'issuing', 'open', 'closed', 'counted', 'certified'];
BEGIN
    IF OLD.state IN ('certified', 'annulled')
        OR (NEW.state <> 'annulled' AND array_position(stages, NEW.state) < array_position(stages, OLD.state))
        OR (OLD.state NOT IN ('draft', 'scheduled')
            AND (NEW.question, NEW.question_hash, NEW.rule, NEW.body_id, NEW.subject_id,
                 NEW.seats, NEW.max_options, NEW.scale_lowest, NEW.scale_highest, NEW.budget)
            IS DISTINCT FROM (OLD.question, OLD.question_hash, OLD.rule, OLD.body_id, OLD.subject_id,
                 OLD.seats, OLD.max_options, OLD.scale_lowest, OLD.scale_highest, OLD.budget)) THEN
        RAISE EXCEPTION 'a vote only goes forward, and what it asks is frozen' USING ERRCODE = 'PL002';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION voting.refuse_other_options() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current_state text;
BEGIN
    SELECT state INTO current_state FROM voting.vote
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.vote_id ELSE NEW.vote_id END;
    IF current_state NOT IN ('draft', 'scheduled') AND (TG_OP <> 'UPDATE' OR current_state IN ('counted', 'certified', 'annulled')
        OR (NEW.vote_id, NEW.id, NEW.place, NEW.name, NEW.description, NEW.cost)
            IS DISTINCT FROM (OLD.vote_id, OLD.id, OLD.place, OLD.name, OLD.description, OLD.cost)) THEN
        RAISE EXCEPTION 'what a vote asks is frozen' USING ERRCODE = 'PL002';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER ballot_option_frozen BEFORE INSERT OR UPDATE OR DELETE ON voting.ballot_option
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_other_options();
