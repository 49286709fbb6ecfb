-- The frozen rules of votes in the form that the program reads now. What the journal holds of them stays as it was written.
ALTER TABLE voting.vote DISABLE TRIGGER vote_forward;
UPDATE voting.vote SET rule = rule || jsonb_build_object(
    'quorum', rule -> 'quorum' || '{"participation": null}',
    'conduct', rule -> 'conduct' || '{"publicRollCall": false}',
    'consensus', '{"blocks": 1, "mostAside": null, "statements": null}'::jsonb,
    'consent', '{"noticeDays": 7}'::jsonb,
    'election', '{"noneOfThese": false, "minimumSupport": null, "unfilled": "new-election", "vacancy": "election"}'::jsonb,
    'ballots', jsonb_build_object('lateDrawing', false, 'smallest', 5, 'channels', CASE rule ->> 'secrecy'
        WHEN 'secret' THEN '["hall", "anywhere", "paper"]'::jsonb
        ELSE '["hall", "anywhere", "paper", "hand", "roll-call"]'::jsonb END));
ALTER TABLE voting.vote ENABLE TRIGGER vote_forward;
