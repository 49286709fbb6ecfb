-- Rules say more: consensus, consent, elections, channels, secret ballots, participation, the roll call. What is stored gets
-- what held until now, so that every rule is read strictly.
UPDATE rules.rule SET content = content || jsonb_build_object(
    'quorum', content -> 'quorum' || '{"participation": null}',
    'conduct', content -> 'conduct' || '{"publicRollCall": false}',
    'consensus', '{"blocks": 1, "mostAside": null, "statements": null}'::jsonb,
    'consent', '{"noticeDays": 7}'::jsonb,
    'election', '{"noneOfThese": false, "minimumSupport": null, "unfilled": "new-election", "vacancy": "election"}'::jsonb,
    'ballots', jsonb_build_object('lateDrawing', false, 'smallest', 5, 'channels', CASE content ->> 'secrecy'
        WHEN 'secret' THEN '["hall", "anywhere", "paper"]'::jsonb
        ELSE '["hall", "anywhere", "paper", "hand", "roll-call"]'::jsonb END));
