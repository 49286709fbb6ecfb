-- A rulebook is a row of editions: each brings the rules of some matters, from its day on. An edition that a decision has
-- brought waits for its day until the decision is published; of two that begin on one day the later one holds.
ALTER TABLE rules.rulebook ADD COLUMN seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE;
ALTER TABLE rules.rulebook ALTER COLUMN applies_from DROP NOT NULL;
ALTER TABLE rules.rulebook DROP CONSTRAINT rulebook_body_id_applies_from_key;
ALTER TABLE rules.rulebook ADD COLUMN whole boolean NOT NULL DEFAULT true;
CREATE INDEX rulebook_of_body ON rules.rulebook (body_id, applies_from, seq);
COMMENT ON COLUMN rules.rulebook.whole IS 'It sets all rules anew; else only those of its matters, and the others stay';
COMMENT ON COLUMN rules.rulebook.applies_from IS 'Its first day; null until that day is known';

ALTER TABLE rules.rule DROP CONSTRAINT rule_matter_check;
ALTER TABLE rules.rule ADD CONSTRAINT rule_matter_check CHECK (matter IN
    ('resolution', 'document-change', 'room-use', 'election', 'position', 'repeal-decision', 'rule-change'));

-- Editions are only added; the one thing filled in later, once, is the first day.
CREATE FUNCTION rules.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR TG_TABLE_NAME = 'rule' OR OLD.applies_from IS NOT NULL
        OR (NEW.id, NEW.body_id, NEW.decision_id, NEW.whole)
            IS DISTINCT FROM (OLD.id, OLD.body_id, OLD.decision_id, OLD.whole) THEN
        RAISE EXCEPTION 'a rulebook is only followed by the next edition' USING ERRCODE = 'PL006';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rulebook_permanent BEFORE UPDATE OR DELETE ON rules.rulebook
    FOR EACH ROW EXECUTE FUNCTION rules.refuse_rewriting();
CREATE TRIGGER rule_permanent BEFORE UPDATE OR DELETE ON rules.rule
    FOR EACH ROW EXECUTE FUNCTION rules.refuse_rewriting();
