-- A proposal may change the rule of a matter. Its revision carries the whole new rule and the one that it replaces, frozen with
-- the wording that says the same in sentences.
ALTER TABLE proposal.proposal DROP CONSTRAINT proposal_kind_check;
ALTER TABLE proposal.proposal ADD CONSTRAINT proposal_kind_check CHECK (kind IN
    ('resolution', 'document-change', 'room-use', 'election', 'position', 'repeal-decision', 'rule-change'));
ALTER TABLE proposal.proposal ADD COLUMN rule_change jsonb CHECK (rule_change IS NULL OR kind = 'rule-change');
COMMENT ON COLUMN proposal.proposal.rule_change IS 'While it is written: {"before": the rule it replaces or null, "after": the new one}';
ALTER TABLE proposal.revision ADD COLUMN rule_change jsonb;
CREATE INDEX proposal_on_rules ON proposal.proposal (body_id) WHERE kind = 'rule-change' AND concluded_at IS NULL;
