-- How a body decides, as data. A rulebook holds one rule for each matter and applies from its day until the next one.

CREATE SCHEMA rules;

CREATE TABLE rules.rulebook (
    id           uuid PRIMARY KEY,
    body_id      uuid NOT NULL REFERENCES community.body,
    applies_from date NOT NULL,
    decision_id  uuid NOT NULL,
    UNIQUE (body_id, applies_from)
);
COMMENT ON COLUMN rules.rulebook.decision_id IS 'The decision that set it: an opaque id of a higher module';

CREATE TABLE rules.rule (
    rulebook_id  uuid  NOT NULL REFERENCES rules.rulebook,
    matter       text  NOT NULL CHECK (matter IN
        ('resolution', 'document-change', 'room-use', 'election', 'position', 'repeal-decision')),
    content      jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
    PRIMARY KEY (rulebook_id, matter)
);
COMMENT ON COLUMN rules.rule.content IS 'The rule as the record Rule writes it; shares are whole numbers';
