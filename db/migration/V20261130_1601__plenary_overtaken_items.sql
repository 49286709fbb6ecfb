-- An item ends without a vote when what was decided before it leaves nothing to decide.
ALTER TABLE plenary.agenda_item DROP CONSTRAINT agenda_item_state_check;
ALTER TABLE plenary.agenda_item ADD CONSTRAINT agenda_item_state_check
    CHECK (state IN ('waiting', 'current', 'done', 'deferred', 'withdrawn', 'overtaken'));
COMMENT ON COLUMN plenary.agenda_item.state IS 'overtaken: what was decided before it left nothing to decide';
