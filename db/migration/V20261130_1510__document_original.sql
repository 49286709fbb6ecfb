-- The file that a text was imported from, to the byte.
CREATE TABLE document.original (
    id           uuid        PRIMARY KEY,
    document_id  uuid        NOT NULL REFERENCES document.document,
    decision_id  uuid        NOT NULL,
    name         text        NOT NULL CHECK (name <> ''),
    content      bytea       NOT NULL,
    hash         text        NOT NULL CHECK (hash = encode(sha256(content), 'hex')),
    kept_at      timestamptz NOT NULL
);
CREATE INDEX original_document ON document.original (document_id);
COMMENT ON TABLE document.original IS 'The file that a text was imported from; the text itself is what its act says';
COMMENT ON COLUMN document.original.decision_id IS 'The decision that the import hangs on; opaque, without a foreign key upward';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON document.original
    FOR EACH ROW EXECUTE FUNCTION document.refuse_rewriting();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON document.original
    FOR EACH STATEMENT EXECUTE FUNCTION document.refuse_rewriting();
