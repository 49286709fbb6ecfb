-- Notice and quorum may each rest on a provision of their own; in stored rules they rest on that of the whole rule.
CREATE FUNCTION pg_temp.citing_rule(rule jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN rule IS NULL OR rule = 'null'::jsonb THEN rule ELSE rule || jsonb_build_object(
        'proposing', '{"citation": null}'::jsonb || (rule -> 'proposing'),
        'quorum', '{"citation": null}'::jsonb || (rule -> 'quorum')) END
$$;

ALTER TABLE rules.rule DISABLE TRIGGER rule_permanent;
UPDATE rules.rule SET content = pg_temp.citing_rule(content);
ALTER TABLE rules.rule ENABLE TRIGGER rule_permanent;

ALTER TABLE voting.vote DISABLE TRIGGER vote_forward;
UPDATE voting.vote SET rule = pg_temp.citing_rule(rule);
ALTER TABLE voting.vote ENABLE TRIGGER vote_forward;

UPDATE proposal.proposal SET rule_change = jsonb_build_object(
    'before', pg_temp.citing_rule(rule_change -> 'before'), 'after', pg_temp.citing_rule(rule_change -> 'after'))
 WHERE rule_change IS NOT NULL;

ALTER TABLE proposal.revision DISABLE TRIGGER revision_frozen;
UPDATE proposal.revision SET rule_change = jsonb_build_object(
    'before', pg_temp.citing_rule(rule_change -> 'before'), 'after', pg_temp.citing_rule(rule_change -> 'after'))
 WHERE rule_change IS NOT NULL;
ALTER TABLE proposal.revision ENABLE TRIGGER revision_frozen;
