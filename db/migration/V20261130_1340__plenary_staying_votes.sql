-- A vote of a session in a hall may stay open after its item, and after the session, until the clock closes it.
ALTER TABLE plenary.agenda_item ADD COLUMN votes_until timestamptz;
COMMENT ON COLUMN plenary.agenda_item.votes_until IS 'Its vote stayed open when the item ended, until then; null once that vote is over';
CREATE INDEX agenda_item_votes_until ON plenary.agenda_item (votes_until) WHERE votes_until IS NOT NULL;
