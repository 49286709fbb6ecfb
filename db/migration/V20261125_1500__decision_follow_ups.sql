-- Conditions and tasks are of one kind: what is to be done, by whom, until when, and with what it was done.
ALTER TABLE decision.condition RENAME TO follow_up;
ALTER TABLE decision.follow_up
    ADD COLUMN kind text NOT NULL DEFAULT 'condition' CHECK (kind IN ('condition', 'task')),
    ADD COLUMN added_at timestamptz NOT NULL DEFAULT now(),
    ADD CHECK (char_length(text) <= 1000 AND char_length(owner) <= 200),
    ADD CHECK ((met_on IS NULL) = (met_with IS NULL));
ALTER TABLE decision.follow_up
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN added_at DROP DEFAULT;
CREATE INDEX follow_up_open ON decision.follow_up (due_on) WHERE met_on IS NULL;

-- What was asked stays as it was; that it was done is filled in once.
CREATE FUNCTION decision.refuse_other_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.decision_id, NEW.ordinal, NEW.kind, NEW.text, NEW.owner, NEW.due_on)
            IS DISTINCT FROM (OLD.decision_id, OLD.ordinal, OLD.kind, OLD.text, OLD.owner, OLD.due_on)
        OR OLD.met_on IS NOT NULL THEN
        RAISE EXCEPTION 'what a decision asks is never rewritten' USING ERRCODE = 'PL005';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER follow_up_permanent BEFORE UPDATE OR DELETE ON decision.follow_up
    FOR EACH ROW EXECUTE FUNCTION decision.refuse_other_follow_up();

-- One dissenting opinion of a person on a decision, never rewritten.
ALTER TABLE decision.dissent
    ADD COLUMN person_id uuid NOT NULL REFERENCES identity.person,
    ADD CHECK (char_length(reason) <= 2000),
    ADD UNIQUE (decision_id, person_id);
CREATE FUNCTION decision.refuse_other_dissent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a dissenting opinion is never rewritten' USING ERRCODE = 'PL006';
END $$;
CREATE TRIGGER dissent_permanent BEFORE UPDATE OR DELETE ON decision.dissent
    FOR EACH ROW EXECUTE FUNCTION decision.refuse_other_dissent();
