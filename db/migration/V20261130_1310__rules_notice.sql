-- Rules say two things more: the notice of an extraordinary session, and how long members may state a dissenting opinion. Stored
-- rules get what held until now: the same notice as for any session, and seven days.
CREATE FUNCTION pg_temp.whole_rule(rule jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN rule IS NULL OR rule = 'null'::jsonb THEN rule ELSE rule || jsonb_build_object(
        'proposing', jsonb_build_object('extraordinaryDays', rule -> 'proposing' -> 'noticeDays') || (rule -> 'proposing'),
        'conduct', '{"dissentDays": 7}'::jsonb || (rule -> 'conduct')) END
$$;

ALTER TABLE rules.rule DISABLE TRIGGER rule_permanent;
UPDATE rules.rule SET content = pg_temp.whole_rule(content);
ALTER TABLE rules.rule ENABLE TRIGGER rule_permanent;

ALTER TABLE voting.vote DISABLE TRIGGER vote_forward;
UPDATE voting.vote SET rule = pg_temp.whole_rule(rule);
ALTER TABLE voting.vote ENABLE TRIGGER vote_forward;

UPDATE proposal.proposal SET rule_change = jsonb_build_object(
    'before', pg_temp.whole_rule(rule_change -> 'before'), 'after', pg_temp.whole_rule(rule_change -> 'after'))
 WHERE rule_change IS NOT NULL;

ALTER TABLE proposal.revision DISABLE TRIGGER revision_frozen;
UPDATE proposal.revision SET rule_change = jsonb_build_object(
    'before', pg_temp.whole_rule(rule_change -> 'before'), 'after', pg_temp.whole_rule(rule_change -> 'after'))
 WHERE rule_change IS NOT NULL;
ALTER TABLE proposal.revision ENABLE TRIGGER revision_frozen;
