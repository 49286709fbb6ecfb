-- A change may end on a day, set a clerical error right, or take an earlier act out of force. What it is stands in its immutable
-- wording, and the act that is made of it says the same.

ALTER TABLE document.change
    ADD COLUMN kind text NOT NULL DEFAULT 'amendment' CHECK (kind IN ('amendment', 'correction', 'annulment')),
    ADD COLUMN ends_on date,
    ADD COLUMN annuls_act_id uuid REFERENCES document.act,
    ADD CONSTRAINT annulment_names_its_act CHECK ((kind = 'annulment') = (annuls_act_id IS NOT NULL)),
    ADD CONSTRAINT only_an_amendment_ends CHECK (kind = 'amendment' OR ends_on IS NULL);
ALTER TABLE document.change ALTER COLUMN kind DROP DEFAULT;
COMMENT ON COLUMN document.change.ends_on IS 'The first day without it; null where it stays';

-- An annulment has a wording too, without operations, so that what is voted on has its hash.
DO $$
DECLARE name text;
BEGIN
    SELECT conname INTO STRICT name FROM pg_constraint
    WHERE conrelid = 'document.act'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%(change_id IS NULL)%';
    EXECUTE format('ALTER TABLE document.act DROP CONSTRAINT %I', name);
END $$;
ALTER TABLE document.act
    ADD COLUMN commencement_by date,
    ADD CONSTRAINT only_a_condition_has_a_deadline CHECK (commencement_by IS NULL OR commencement_kind = 'condition'),
    ADD CONSTRAINT deadline_after_adoption CHECK (commencement_by >= adopted_on);
ALTER TABLE document.act ALTER COLUMN change_id SET NOT NULL;
CREATE INDEX act_annuls ON document.act (annuls_act_id) WHERE annuls_act_id IS NOT NULL;
COMMENT ON COLUMN document.act.commencement_by IS 'The last day on which the condition may be met; later the act does not begin any more';

-- A correction sets words right and does nothing else; an annulment does nothing to words at all.
CREATE FUNCTION document.check_operation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_change text;
BEGIN
    SELECT kind INTO of_change FROM document.change WHERE id = NEW.change_id;
    IF of_change = 'annulment' OR (of_change = 'correction' AND NEW.kind <> 'replace') THEN
        RAISE EXCEPTION 'a change of kind % has no operation %', of_change, NEW.kind USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER operation_fits BEFORE INSERT ON document.operation
    FOR EACH ROW EXECUTE FUNCTION document.check_operation();

-- What was decided is what takes effect: kind, end and annulled act are those of the wording, and the act is of the same document.
CREATE FUNCTION document.check_act() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_change document.change;
BEGIN
    SELECT * INTO of_change FROM document.change WHERE id = NEW.change_id;
    IF (CASE NEW.kind WHEN 'initial' THEN 'amendment' WHEN 'consolidation' THEN 'amendment' ELSE NEW.kind END,
            NEW.expires_on, NEW.annuls_act_id)
        IS DISTINCT FROM (of_change.kind, of_change.ends_on, of_change.annuls_act_id) THEN
        RAISE EXCEPTION 'an act says what its change says' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.annuls_act_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM document.act
        WHERE id = NEW.annuls_act_id AND document_id = NEW.document_id AND kind IN ('amendment', 'correction')) THEN
        RAISE EXCEPTION 'an annulment takes an amendment or a correction of the same document out of force'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER act_fits BEFORE INSERT ON document.act
    FOR EACH ROW EXECUTE FUNCTION document.check_act();

-- Terms of a draft: kept as typed.
ALTER TABLE proposal.proposal ADD COLUMN terms jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN proposal.proposal.terms IS 'What the change of a document is (amendment, correction, annulment) and until when it holds';
