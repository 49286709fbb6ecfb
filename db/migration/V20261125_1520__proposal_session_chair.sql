-- Who chairs the session that a proposal stands on: that person, and no other moderator, takes it off in the session.
ALTER TABLE proposal.proposal ADD COLUMN session_chair_id uuid REFERENCES identity.person;
UPDATE proposal.proposal p SET session_chair_id = s.chair_id FROM plenary.session s WHERE s.number = p.session_number;
