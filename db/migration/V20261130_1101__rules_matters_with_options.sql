-- Further kinds of matter: a choice among options, their order, their scores, money shared among projects, and what concerns one
-- person.
ALTER TABLE proposal.proposal DROP CONSTRAINT proposal_kind_check;
ALTER TABLE proposal.proposal ADD CONSTRAINT proposal_kind_check CHECK (kind IN
    ('resolution', 'document-change', 'room-use', 'election', 'position', 'repeal-decision', 'choice', 'ranking', 'rating',
     'budget', 'person', 'rule-change'));
ALTER TABLE rules.rule DROP CONSTRAINT rule_matter_check;
ALTER TABLE rules.rule ADD CONSTRAINT rule_matter_check CHECK (matter IN
    ('resolution', 'document-change', 'room-use', 'election', 'position', 'repeal-decision', 'choice', 'ranking', 'rating',
     'budget', 'person', 'rule-change'));
