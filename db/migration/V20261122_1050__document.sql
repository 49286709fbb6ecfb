-- Standing documents. Acts are the truth and are only ever added; the text of any day, its history and its redline are computed
-- from them. provision_state and document_version are caches of that computation and can be rebuilt from the rest.

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE SCHEMA document;

-- What is truth is never changed and never deleted, not even by mistake.
CREATE FUNCTION document.refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'document.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE document.document (
    id             uuid        PRIMARY KEY,
    slug           text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title          text        NOT NULL CHECK (title <> '' AND title = btrim(title)),
    genitive       text        NOT NULL CHECK (genitive <> '' AND genitive = btrim(genitive)),
    kind           text        NOT NULL CHECK (kind IN ('management-model', 'rules-of-procedure', 'house-rules', 'other')),
    adopting_body  uuid        NOT NULL REFERENCES community.body,
    language       text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    numbering      text        NOT NULL CHECK (numbering IN ('slovene', 'latin')),
    decision_id    uuid        NOT NULL,
    created_at     timestamptz NOT NULL
);
COMMENT ON TABLE document.document IS 'A standing text: it stays in force and only a decision of its body changes it';
COMMENT ON COLUMN document.document.genitive IS 'The title in the genitive, for the titles of acts: o spremembah Upravljalskega modela';
COMMENT ON COLUMN document.document.numbering IS 'Which letters follow each other in labels: slovene is a b c č d, latin is a b c d';
COMMENT ON COLUMN document.document.decision_id IS 'The decision that brought the document in; opaque, without a foreign key upward';

CREATE TABLE document.provision (
    id           uuid PRIMARY KEY,
    document_id  uuid NOT NULL REFERENCES document.document,
    kind         text NOT NULL CHECK (kind IN
                     ('preamble', 'part', 'chapter', 'article', 'paragraph', 'point', 'indent', 'annex')),
    UNIQUE (document_id, id)
);
COMMENT ON TABLE document.provision IS 'A place in the text that keeps its identity through every change; carries no text; its id is never reused';

CREATE TABLE document.provision_lineage (
    provision_id  uuid NOT NULL REFERENCES document.provision,
    relation      text NOT NULL CHECK (relation IN ('split-from', 'merged-into')),
    other_id      uuid NOT NULL REFERENCES document.provision,
    PRIMARY KEY (provision_id, relation, other_id),
    CHECK (provision_id <> other_id)
);

CREATE TABLE document.change (
    id            uuid        PRIMARY KEY,
    document_id   uuid        NOT NULL REFERENCES document.document,
    base_seq      int,
    base_day      date        NOT NULL,
    wording_hash  text        NOT NULL CHECK (wording_hash ~ '^[0-9a-f]{64}$'),
    created_at    timestamptz NOT NULL,
    UNIQUE (document_id, id)
);
COMMENT ON TABLE document.change IS 'An immutable wording of a change: a list of operations. Its state belongs to the proposal that points here';
COMMENT ON COLUMN document.change.base_seq IS 'The last act counted in the text that the author saw; null for a founding text';
COMMENT ON COLUMN document.change.base_day IS 'The day whose text the author saw';
COMMENT ON COLUMN document.change.wording_hash IS 'SHA-256 over the operations in canonical JSON, in hexadecimal';

CREATE TABLE document.operation (
    id            uuid PRIMARY KEY,
    change_id     uuid NOT NULL,
    document_id   uuid NOT NULL,
    ord           int  NOT NULL CHECK (ord >= 1),
    kind          text NOT NULL CHECK (kind IN ('insert', 'replace', 'repeal', 'move', 'renumber')),
    provision_id  uuid NOT NULL,
    parent_id     uuid,
    after_id      uuid,
    label         text CHECK (label <> ''),
    heading       text,
    text          text,
    expects_hash  text CHECK (expects_hash ~ '^[0-9a-f]{64}$'),
    own_day       date,
    UNIQUE (change_id, ord),
    FOREIGN KEY (document_id, change_id) REFERENCES document.change (document_id, id),
    FOREIGN KEY (document_id, provision_id) REFERENCES document.provision (document_id, id),
    FOREIGN KEY (document_id, parent_id) REFERENCES document.provision (document_id, id),
    FOREIGN KEY (document_id, after_id) REFERENCES document.provision (document_id, id),
    CHECK ((kind = 'insert') = (expects_hash IS NULL)),
    CHECK ((kind IN ('insert', 'replace')) = (heading IS NOT NULL)),
    CHECK ((kind IN ('insert', 'replace')) = (text IS NOT NULL)),
    CHECK (kind IN ('insert', 'move') OR (parent_id IS NULL AND after_id IS NULL)),
    CHECK (kind IN ('insert', 'move') OR (label IS NOT NULL) = (kind = 'renumber')),
    CHECK (provision_id <> parent_id AND provision_id <> after_id)
);
-- An id is minted once.
CREATE UNIQUE INDEX operation_mints ON document.operation (provision_id, change_id) WHERE kind = 'insert';
CREATE INDEX operation_provision ON document.operation (provision_id);
COMMENT ON COLUMN document.operation.label IS 'On an insert null means automatic: the next free label when it takes effect (12.a, 12.b in the order of adoption)';
COMMENT ON COLUMN document.operation.expects_hash IS 'Hash of the target as the author saw it: of its own words for replace and renumber, with all beneath for repeal and move';
COMMENT ON COLUMN document.operation.own_day IS 'A later day of effect of its own';

CREATE TABLE document.act (
    id                 uuid        PRIMARY KEY,
    document_id        uuid        NOT NULL REFERENCES document.document,
    seq                int         NOT NULL CHECK (seq >= 1),
    previous_seq       int         GENERATED ALWAYS AS (CASE WHEN seq > 1 THEN seq - 1 END) STORED,
    kind               text        NOT NULL CHECK (kind IN ('initial', 'amendment', 'correction', 'consolidation', 'annulment')),
    decision_id        uuid        NOT NULL,
    change_id          uuid        UNIQUE,
    annuls_act_id      uuid        REFERENCES document.act,
    adopted_on         date        NOT NULL,
    commencement_kind  text        NOT NULL CHECK (commencement_kind IN ('date', 'after-publication', 'condition')),
    commencement_day   date,
    commencement_days  int         CHECK (commencement_days >= 0),
    commencement_condition text    CHECK (commencement_condition <> ''),
    expires_on         date,
    recorded_at        timestamptz NOT NULL,
    previous_hash      text,
    hash               text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (document_id, seq),
    UNIQUE (document_id, seq, hash),
    -- Gapless and chained by the table itself: an act stands on the one before it and on its hash.
    FOREIGN KEY (document_id, previous_seq, previous_hash) REFERENCES document.act (document_id, seq, hash),
    FOREIGN KEY (document_id, change_id) REFERENCES document.change (document_id, id),
    CHECK ((seq = 1) = (kind = 'initial')),
    CHECK ((seq = 1) = (previous_hash IS NULL)),
    CHECK ((kind = 'annulment') = (change_id IS NULL)),
    CHECK ((kind = 'annulment') = (annuls_act_id IS NOT NULL)),
    CHECK ((commencement_kind = 'date') = (commencement_day IS NOT NULL)),
    CHECK ((commencement_kind = 'date') = (commencement_days IS NULL)),
    CHECK ((commencement_kind = 'condition') = (commencement_condition IS NOT NULL)),
    CHECK (expires_on > adopted_on)
);
CREATE INDEX act_decision ON document.act (decision_id);
COMMENT ON TABLE document.act IS 'What a decision did to a document; the hash covers everything known at adoption and the hash before it';
ALTER TABLE document.change ADD FOREIGN KEY (document_id, base_seq) REFERENCES document.act (document_id, seq);

CREATE TABLE document.commencement (
    id           uuid        PRIMARY KEY,
    act_id       uuid        NOT NULL REFERENCES document.act,
    event        text        NOT NULL CHECK (event IN ('published', 'condition-met', 'in-force', 'annulled')),
    day          date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    decision_id  uuid,
    source       text CHECK (source <> ''),
    UNIQUE (act_id, event)
);
COMMENT ON TABLE document.commencement IS 'What became known about an act after its adoption; a row for each event, never changed';
COMMENT ON COLUMN document.commencement.day IS 'in-force: the first day of force; annulled: the first day without it; else the day of the event';

CREATE TABLE document.provision_state (
    provision_id  uuid      NOT NULL,
    document_id   uuid      NOT NULL,
    valid         daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    kind          text      NOT NULL,
    parent_id     uuid,
    position      numeric   NOT NULL,
    label         text      CHECK (label <> ''),
    heading       text      NOT NULL,
    text          text      NOT NULL,
    status        text      NOT NULL CHECK (status IN ('in-force', 'repealed')),
    made_by       uuid      NOT NULL REFERENCES document.operation,
    ended_by      uuid      REFERENCES document.operation,
    PRIMARY KEY (provision_id, valid),
    FOREIGN KEY (document_id, provision_id) REFERENCES document.provision (document_id, id),
    FOREIGN KEY (document_id, parent_id) REFERENCES document.provision (document_id, id),
    CONSTRAINT state_once_a_day EXCLUDE USING gist (provision_id WITH =, valid WITH &&),
    CONSTRAINT state_label_once_among_siblings EXCLUDE USING gist
        (document_id WITH =, (coalesce(parent_id, document_id)) WITH =, kind WITH =, label WITH =, valid WITH &&),
    -- Articles are counted through the whole text, whatever chapter they stand in.
    CONSTRAINT state_article_label_once EXCLUDE USING gist (document_id WITH =, label WITH =, valid WITH &&)
        WHERE (kind = 'article'),
    CONSTRAINT state_position_once EXCLUDE USING gist
        (document_id WITH =, (coalesce(parent_id, document_id)) WITH =, position WITH =, valid WITH &&),
    CHECK (label IS NULL OR kind NOT IN ('paragraph', 'indent', 'preamble')),
    CHECK (status = 'in-force' OR (heading = '' AND text = ''))
);
CREATE INDEX provision_state_on_day ON document.provision_state USING gist (document_id, valid);
COMMENT ON TABLE document.provision_state IS 'Cache, the present belief: what a provision says from when to when; rebuilt by replaying the acts';

CREATE TABLE document.document_version (
    document_id     uuid NOT NULL REFERENCES document.document,
    valid_from      date NOT NULL,
    through_seq     int  NOT NULL,
    content_hash    text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    canonical_text  text NOT NULL,
    PRIMARY KEY (document_id, valid_from),
    FOREIGN KEY (document_id, through_seq) REFERENCES document.act (document_id, seq)
);
COMMENT ON TABLE document.document_version IS 'Cache: the whole text from a day on, in canonical JSON. Its number (NPB) is its place among those that have begun';

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['provision', 'provision_lineage', 'change', 'operation', 'act', 'commencement'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON document.%I '
                       'FOR EACH ROW EXECUTE FUNCTION document.refuse_rewriting()', name);
        EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON document.%I '
                       'FOR EACH STATEMENT EXECUTE FUNCTION document.refuse_rewriting()', name);
    END LOOP;
END $$;
