-- A decision of an election begins a term; a seat that fell empty in it may be filled later by the same ballots.
ALTER TABLE decision.effect DROP CONSTRAINT effect_kind_check;
ALTER TABLE decision.effect ADD CONSTRAINT effect_kind_check CHECK (kind IN
    ('document-founded', 'document-changed', 'rulebook-set', 'term-begun', 'seat-filled'));
ALTER TABLE decision.effect ADD COLUMN term_id uuid REFERENCES community.term;
ALTER TABLE decision.effect ADD CHECK ((kind IN ('term-begun', 'seat-filled')) = (term_id IS NOT NULL));
