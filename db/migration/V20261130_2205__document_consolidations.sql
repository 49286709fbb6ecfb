-- An official consolidated text: a body confirms the text in force, word for word, by its hash. It changes nothing.

DO $$
DECLARE name text;
BEGIN
    SELECT conname INTO STRICT name FROM pg_constraint
    WHERE conrelid = 'document.change'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%''correction''%';
    EXECUTE format('ALTER TABLE document.change DROP CONSTRAINT %I', name);
END $$;
ALTER TABLE document.change
    ADD CONSTRAINT change_kind CHECK (kind IN ('amendment', 'correction', 'annulment', 'consolidation')),
    ADD COLUMN confirms text CHECK (confirms ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT consolidation_confirms_a_text CHECK ((kind = 'consolidation') = (confirms IS NOT NULL));
COMMENT ON COLUMN document.change.confirms IS 'SHA-256 of the canonical text that an official consolidated text confirms';

CREATE OR REPLACE FUNCTION document.check_operation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_change text;
BEGIN
    SELECT kind INTO of_change FROM document.change WHERE id = NEW.change_id;
    IF of_change IN ('annulment', 'consolidation') OR (of_change = 'correction' AND NEW.kind <> 'replace') THEN
        RAISE EXCEPTION 'a change of kind % has no operation %', of_change, NEW.kind USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION document.check_act() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_change document.change;
BEGIN
    SELECT * INTO of_change FROM document.change WHERE id = NEW.change_id;
    IF (CASE NEW.kind WHEN 'initial' THEN 'amendment' ELSE NEW.kind END, NEW.expires_on, NEW.annuls_act_id)
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
