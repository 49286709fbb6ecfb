-- The journal: what counts, once and for ever. docs/journal.md fixes the format; what stands here is how it is kept.

CREATE SCHEMA journal;

CREATE TABLE journal.entry (
    index     bigint      PRIMARY KEY CHECK (index >= 0),
    time      timestamptz NOT NULL,
    type      text        NOT NULL CHECK (type ~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$'),
    subject   text        NOT NULL CHECK (subject ~ '^[a-z]+(-[a-z]+)*/[A-Za-z0-9-]+$'),
    body      bytea       NOT NULL,
    leaf_hash bytea       NOT NULL CHECK (leaf_hash = sha256('\x00'::bytea || body)),
    -- Every entry but the first stands on the one before it: no gap can be stored.
    previous  bigint      GENERATED ALWAYS AS (nullif(index, 0) - 1) STORED REFERENCES journal.entry
);
COMMENT ON COLUMN journal.entry.body IS 'The entry in canonical JSON (RFC 8785), the very bytes that the leaf hash is over';
CREATE INDEX entry_of_subject ON journal.entry (subject, index);

CREATE TABLE journal.field (
    entry_index bigint NOT NULL REFERENCES journal.entry,
    name        text   NOT NULL CHECK (name ~ '^[a-z]+(-[a-z0-9]+)*$'),
    digest      bytea  NOT NULL CHECK (octet_length(digest) = 32),
    salt        bytea  CHECK (octet_length(salt) = 16),
    value       text,
    PRIMARY KEY (entry_index, name),
    CHECK ((salt IS NULL) = (value IS NULL)),
    CHECK (digest = sha256(salt || convert_to(value, 'UTF8')))
);
COMMENT ON TABLE journal.field IS 'What stands behind the digests of an entry; salt and value are null once erased';

CREATE TABLE journal.element (
    entry_index bigint NOT NULL,
    field       text   NOT NULL,
    position    int    NOT NULL CHECK (position >= 0),
    leaf_hash   bytea  NOT NULL CHECK (octet_length(leaf_hash) = 32),
    salt        bytea  CHECK (octet_length(salt) = 16),
    value       text,
    PRIMARY KEY (entry_index, field, position),
    FOREIGN KEY (entry_index, field) REFERENCES journal.field,
    CHECK ((salt IS NULL) = (value IS NULL)),
    CHECK (leaf_hash = sha256('\x00'::bytea || salt || convert_to(value, 'UTF8')))
);
COMMENT ON TABLE journal.element IS 'The elements of a list field, leaves of a salted tree of its own';

-- The roots of all complete subtrees of two and more leaves, so that a root or a proof reads a number of rows that grows with
-- the logarithm of the journal's size. Node (level, position) covers the leaves from position * 2^level, 2^level of them.
CREATE TABLE journal.node (
    level    smallint NOT NULL CHECK (level BETWEEN 1 AND 62),
    position bigint   NOT NULL CHECK (position >= 0),
    hash     bytea    NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, position)
);

CREATE FUNCTION journal.refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'The journal is only added to: % of % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- Salt and value may go, together; nothing else of a row changes.
CREATE FUNCTION journal.refuse_unless_erasing() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.salt IS NULL AND NEW.value IS NULL
            AND to_jsonb(NEW) - 'salt' - 'value' = to_jsonb(OLD) - 'salt' - 'value' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The journal is only added to: only erasing is an update of %', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.entry
    FOR EACH ROW EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON journal.node
    FOR EACH ROW EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER never_deleted BEFORE DELETE ON journal.field
    FOR EACH ROW EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER never_deleted BEFORE DELETE ON journal.element
    FOR EACH ROW EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER only_erased BEFORE UPDATE ON journal.field
    FOR EACH ROW EXECUTE FUNCTION journal.refuse_unless_erasing();
CREATE TRIGGER only_erased BEFORE UPDATE ON journal.element
    FOR EACH ROW EXECUTE FUNCTION journal.refuse_unless_erasing();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.entry EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.node EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.field EXECUTE FUNCTION journal.refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal.element EXECUTE FUNCTION journal.refuse();
