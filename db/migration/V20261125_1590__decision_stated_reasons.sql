-- Who had a reservation, stood aside or objected in the last round of consensus stands beside the decision with the reason, as
-- dissent does. It is taken over from the round, so no person handed it in.
ALTER TABLE decision.dissent ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE decision.dissent ADD COLUMN statement text CHECK (statement IN ('reservation', 'stand-aside', 'block'));
ALTER TABLE decision.dissent ADD CONSTRAINT handed_in_or_stated CHECK ((person_id IS NULL) = (statement IS NOT NULL));
