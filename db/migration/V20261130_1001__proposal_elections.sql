-- Elections: what is filled, for which time, and who stands for it.
ALTER TABLE proposal.proposal ADD CONSTRAINT proposal_of_kind UNIQUE (id, kind);

CREATE TABLE proposal.election (
    proposal_id       uuid PRIMARY KEY,
    kind              text    NOT NULL DEFAULT 'election' CHECK (kind = 'election'),
    filled_body_id    uuid    REFERENCES community.body,
    post              text    NOT NULL CHECK (post IN ('member', 'council', 'moderator', 'minute-taker', 'coordinator')),
    preparing         boolean NOT NULL,
    seats             int     NOT NULL CHECK (seats BETWEEN 1 AND 100),
    begins_on         date,
    ends_before       date,
    replacing         boolean NOT NULL,
    candidacies_until date,
    closed_at         timestamptz,
    ballot_at         timestamptz,
    FOREIGN KEY (proposal_id, kind) REFERENCES proposal.proposal (id, kind) ON DELETE CASCADE,
    CONSTRAINT only_a_seat_prepares_sessions CHECK (NOT preparing OR post = 'member'),
    CONSTRAINT on_a_ballot_means_closed CHECK (ballot_at IS NULL OR closed_at IS NOT NULL)
);
COMMENT ON COLUMN proposal.election.filled_body_id IS 'Where the elected get their seat or office; absent only in a draft';
COMMENT ON COLUMN proposal.election.preparing IS 'The elected also prepare the sessions of the electing body';
COMMENT ON COLUMN proposal.election.ends_before IS 'The first day after the term';
COMMENT ON COLUMN proposal.election.replacing IS 'The mandates of those before end when the new ones begin';
COMMENT ON COLUMN proposal.election.candidacies_until IS 'The last day on which somebody may stand; absent: until the session is convened';
COMMENT ON COLUMN proposal.election.closed_at IS 'Since when nobody may stand any more, for the session is convened';
COMMENT ON COLUMN proposal.election.ballot_at IS 'Since when the candidates stand on a ballot';

-- What is filled is decided on as it was filed; only the closing of candidacies comes after.
CREATE FUNCTION proposal.refuse_other_election() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current_state text;
BEGIN
    SELECT state INTO current_state FROM proposal.proposal WHERE id = NEW.proposal_id;
    IF current_state <> 'draft' AND (TG_OP = 'INSERT'
        OR (NEW.proposal_id, NEW.filled_body_id, NEW.post, NEW.preparing, NEW.seats, NEW.begins_on, NEW.ends_before,
            NEW.replacing, NEW.candidacies_until)
            IS DISTINCT FROM (OLD.proposal_id, OLD.filled_body_id, OLD.post, OLD.preparing, OLD.seats, OLD.begins_on,
            OLD.ends_before, OLD.replacing, OLD.candidacies_until)) THEN
        RAISE EXCEPTION 'a filed election never changes' USING ERRCODE = 'PL003';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER election_filed BEFORE INSERT OR UPDATE ON proposal.election
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_other_election();

-- A filed election is whole.
CREATE FUNCTION proposal.refuse_half_election() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM proposal.election e WHERE e.proposal_id = NEW.id
        AND (e.filled_body_id IS NULL OR e.begins_on IS NULL OR e.ends_before IS NULL OR e.ends_before <= e.begins_on)) THEN
        RAISE EXCEPTION 'an election names what is filled and for which time' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER election_whole BEFORE UPDATE OF state ON proposal.proposal
    FOR EACH ROW WHEN (NEW.kind = 'election' AND OLD.state = 'draft') EXECUTE FUNCTION proposal.refuse_half_election();

CREATE TABLE proposal.candidacy (
    id             uuid PRIMARY KEY,
    proposal_id    uuid NOT NULL REFERENCES proposal.election,
    person_id      uuid NOT NULL REFERENCES identity.person,
    name           text NOT NULL CHECK (name <> ''),
    statement      text NOT NULL DEFAULT '' CHECK (char_length(statement) <= 1000),
    state          text NOT NULL CHECK (state IN ('nominated', 'standing', 'declined', 'withdrawn')),
    nominator_id   uuid REFERENCES identity.person,
    nominator_name text,
    since          timestamptz NOT NULL,
    withdrawn_for  text CHECK (withdrawn_for <> ''),
    UNIQUE (proposal_id, person_id),
    CONSTRAINT nominated_by_somebody CHECK (num_nulls(nominator_id, nominator_name) IN (0, 2)
        AND (state NOT IN ('nominated', 'declined') OR nominator_id IS NOT NULL)),
    CONSTRAINT nobody_nominates_themselves CHECK (nominator_id <> person_id),
    CONSTRAINT a_reason_of_who_withdrew CHECK (withdrawn_for IS NULL OR state = 'withdrawn')
);
COMMENT ON TABLE proposal.candidacy IS 'One for each person in an election; the id is also that of the option on the ballot, random';
COMMENT ON COLUMN proposal.candidacy.withdrawn_for IS 'Why the name was struck after it stood on a ballot';

-- Whoever stands when candidacies close is on the ballot. After that a candidacy only ends.
CREATE FUNCTION proposal.refuse_late_candidacy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    closed boolean;
    current_state text;
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a candidacy stays readable' USING ERRCODE = 'PL003';
    END IF;
    SELECT e.closed_at IS NOT NULL, p.state INTO closed, current_state
      FROM proposal.election e JOIN proposal.proposal p ON p.id = e.proposal_id WHERE e.proposal_id = NEW.proposal_id;
    IF (closed OR current_state NOT IN ('filed', 'in-discussion', 'scheduled')) AND NEW.state IN ('nominated', 'standing') THEN
        RAISE EXCEPTION 'candidacies are closed' USING ERRCODE = 'PL003';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER candidacy_in_time BEFORE INSERT OR UPDATE OR DELETE ON proposal.candidacy
    FOR EACH ROW EXECUTE FUNCTION proposal.refuse_late_candidacy();
