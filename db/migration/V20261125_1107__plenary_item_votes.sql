-- Each step of the ladder is a vote of its own: on which item, which step it is, and which wording it asks.
CREATE TABLE plenary.item_vote (
    vote_id     uuid PRIMARY KEY REFERENCES voting.vote,
    item_id     uuid NOT NULL REFERENCES plenary.agenda_item,
    step        text NOT NULL CHECK (step IN ('consensus', 'second-round', 'vote')),
    revision_id uuid NOT NULL REFERENCES proposal.revision
);
CREATE INDEX item_vote_of_item ON plenary.item_vote (item_id);

INSERT INTO plenary.item_vote (vote_id, item_id, step, revision_id)
SELECT vote.id, item.id, 'vote', item.revision_id
  FROM voting.vote JOIN plenary.agenda_item item ON item.id = vote.subject_id
 WHERE item.revision_id IS NOT NULL;
