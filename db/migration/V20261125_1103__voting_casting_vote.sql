-- How the chair broke a tie, where the rule has a casting vote: an act of its own between counting and certifying.
CREATE TABLE voting.casting_vote (
    vote_id   uuid PRIMARY KEY REFERENCES voting.vote,
    choice    text NOT NULL CHECK (choice IN ('for', 'against')),
    person_id uuid NOT NULL REFERENCES identity.person,
    cast_at   timestamptz NOT NULL
);
COMMENT ON TABLE voting.casting_vote IS 'Given openly by the person who leads the vote, after its count; never changed';

-- Results say whether a tie was broken. Those stored until now had none to break.
ALTER TABLE voting.vote DISABLE TRIGGER vote_forward;
UPDATE voting.vote SET result = result || '{"casting": null}' WHERE result IS NOT NULL;
ALTER TABLE voting.vote ENABLE TRIGGER vote_forward;
