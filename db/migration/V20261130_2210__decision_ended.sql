-- A decision whose act has ended no longer holds: by its own day, or by a later decision that annuls it.
ALTER TABLE decision.decision
    ADD COLUMN ended_on date,
    ADD COLUMN ended_by uuid REFERENCES decision.decision,
    ADD CONSTRAINT ended_by_another CHECK (ended_by IS NULL OR (ended_on IS NOT NULL AND ended_by <> id));
COMMENT ON COLUMN decision.decision.ended_on IS 'The first day without what it did to a document; null where it stays';
COMMENT ON COLUMN decision.decision.ended_by IS 'The decision that annulled it; null where it ends by itself';

UPDATE decision.decision d SET ended_on = a.expires_on
  FROM document.act a
 WHERE a.decision_id = d.id AND a.expires_on IS NOT NULL;
UPDATE decision.decision d SET ended_on = c.day, ended_by = annulling.decision_id
  FROM document.act a
  JOIN document.commencement c ON c.act_id = a.id AND c.event = 'annulled'
  JOIN document.act annulling ON annulling.annuls_act_id = a.id
  JOIN document.commencement begun ON begun.act_id = annulling.id AND begun.event = 'in-force'
 WHERE a.decision_id = d.id AND (d.ended_on IS NULL OR d.ended_on > c.day);
