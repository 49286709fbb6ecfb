-- That the condition of a decision was met (mostly the city's assent): by what, on which day, and the paper itself, to the byte.
CREATE TABLE decision.assent (
    decision_id  uuid        PRIMARY KEY REFERENCES decision.decision,
    day          date        NOT NULL,
    source       text        NOT NULL CHECK (source <> '' AND char_length(source) <= 500),
    recorded_at  timestamptz NOT NULL,
    file_name    text        CHECK (file_name <> '' AND char_length(file_name) <= 200),
    media_type   text        CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    content      bytea       CHECK (octet_length(content) BETWEEN 1 AND 5000000),
    hash         text        CHECK (hash = encode(sha256(content), 'hex')),
    CONSTRAINT a_paper_is_whole CHECK (num_nulls(file_name, media_type, content, hash) IN (0, 4))
);
COMMENT ON TABLE decision.assent IS 'Recorded once by the coordinator. The paper is for those who read the body''s papers; its hash is public';

CREATE FUNCTION decision.refuse_other_assent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an assent is never rewritten' USING ERRCODE = 'PL007';
END $$;
CREATE TRIGGER assent_permanent BEFORE UPDATE OR DELETE ON decision.assent
    FOR EACH ROW EXECUTE FUNCTION decision.refuse_other_assent();
CREATE TRIGGER assent_permanent_whole BEFORE TRUNCATE ON decision.assent
    FOR EACH STATEMENT EXECUTE FUNCTION decision.refuse_other_assent();
