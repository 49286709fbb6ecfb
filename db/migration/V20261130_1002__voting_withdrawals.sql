-- Who no longer stands after the ballots were issued: the count passes them over, the ballots stay. Only until closing, once, with
-- a reason.
ALTER TABLE voting.ballot_option
    ADD COLUMN withdrawn_for text CHECK (withdrawn_for <> '' AND char_length(withdrawn_for) <= 1000),
    ADD CONSTRAINT withdrawn_with_a_reason CHECK ((withdrawn_at IS NULL) = (withdrawn_for IS NULL)),
    ADD CONSTRAINT none_of_these_stands CHECK (withdrawn_at IS NULL OR id <> '00000000-0000-0000-0000-000000000000');

CREATE OR REPLACE FUNCTION voting.refuse_other_options() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current_state text;
BEGIN
    SELECT state INTO current_state FROM voting.vote
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.vote_id ELSE NEW.vote_id END;
    IF current_state NOT IN ('draft', 'scheduled') AND (TG_OP <> 'UPDATE' OR current_state NOT IN ('issuing', 'open')
        OR OLD.withdrawn_at IS NOT NULL
        OR (NEW.vote_id, NEW.id, NEW.place, NEW.name, NEW.description, NEW.cost)
            IS DISTINCT FROM (OLD.vote_id, OLD.id, OLD.place, OLD.name, OLD.description, OLD.cost)) THEN
        RAISE EXCEPTION 'what a vote asks is frozen' USING ERRCODE = 'PL002';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
