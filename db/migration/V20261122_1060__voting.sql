-- Votes: a frozen question, a frozen electoral roll, a frozen rule, and the ballots. Knows no proposal: what a vote is about
-- is an opaque reference. Votes, entries and ballots have random ids, which tell nothing about order.

CREATE SCHEMA voting;

CREATE TABLE voting.vote (
    id             uuid PRIMARY KEY,
    body_id        uuid NOT NULL REFERENCES community.body,
    context_id     uuid NOT NULL,
    subject_id     uuid NOT NULL,
    number         text NOT NULL UNIQUE CHECK (number ~ '^[A-Z]{2,4}-[0-9]{4}-[0-9]{2,}-[0-9]+$'),
    leader_id      uuid NOT NULL REFERENCES identity.person,
    state          text NOT NULL DEFAULT 'scheduled' CHECK (state IN
        ('draft', 'scheduled', 'issuing', 'open', 'closed', 'counted', 'certified', 'annulled')),
    title          text NOT NULL CHECK (title <> ''),
    question       text NOT NULL CHECK (question <> ''),
    question_hash  bytea NOT NULL CHECK (octet_length(question_hash) = 32),
    rule           jsonb NOT NULL,
    late_quorum    boolean NOT NULL DEFAULT false,
    hall           boolean NOT NULL DEFAULT true,
    deadline       timestamptz,
    opened_at      timestamptz,
    closed_at      timestamptz,
    counted_at     timestamptz,
    certified_at   timestamptz,
    annulled_for   text,
    outcome        text CHECK (outcome IN ('adopted', 'rejected', 'tied', 'inquorate', 'blocked', 'no-decision')),
    result         jsonb,
    CONSTRAINT stages_in_order CHECK (
        (state IN ('draft', 'scheduled', 'issuing', 'annulled') OR opened_at IS NOT NULL)
        AND (state NOT IN ('closed', 'counted', 'certified') OR closed_at >= opened_at)
        AND (state NOT IN ('counted', 'certified') OR (counted_at >= closed_at AND outcome IS NOT NULL AND result IS NOT NULL))
        AND (state <> 'certified' OR certified_at >= counted_at)
        AND (state NOT IN ('draft', 'scheduled', 'issuing', 'open', 'closed') OR (outcome IS NULL AND result IS NULL))
        AND ((state = 'annulled') = (annulled_for IS NOT NULL)))
);
COMMENT ON COLUMN voting.vote.context_id IS 'The session that carries it, opaque';
COMMENT ON COLUMN voting.vote.subject_id IS 'What it decides (the agenda item), opaque';
COMMENT ON COLUMN voting.vote.leader_id IS 'Who may open, close and certify it';
COMMENT ON COLUMN voting.vote.late_quorum IS 'The session stood under its late quorum when this vote was opened';
COMMENT ON COLUMN voting.vote.hall IS 'Only entries checked in may cast';
CREATE INDEX vote_of_context ON voting.vote (context_id);
CREATE INDEX vote_of_subject ON voting.vote (subject_id);
-- One question at a time about one subject.
CREATE UNIQUE INDEX one_running_vote_on_a_subject ON voting.vote (subject_id)
    WHERE state IN ('draft', 'scheduled', 'issuing', 'open', 'closed', 'counted');
CREATE INDEX vote_open_by_deadline ON voting.vote (deadline) WHERE state = 'open';

CREATE TABLE voting.roll_entry (
    vote_id          uuid    NOT NULL REFERENCES voting.vote,
    id               uuid    NOT NULL,
    membership_id    uuid    NOT NULL REFERENCES community.membership,
    acting_person_id uuid    NOT NULL REFERENCES identity.person,
    name             text    NOT NULL CHECK (name <> ''),
    weight           bigint  NOT NULL DEFAULT 1 CHECK (weight > 0),
    present          boolean NOT NULL DEFAULT false,
    excused_for      text,
    PRIMARY KEY (vote_id, id),
    UNIQUE (vote_id, membership_id)
);
COMMENT ON TABLE voting.roll_entry IS 'The electoral roll, frozen at opening: later members do not vote, later leaving does not shrink it';
COMMENT ON COLUMN voting.roll_entry.present IS 'Checked in at opening or during the vote; never taken back';
COMMENT ON COLUMN voting.roll_entry.excused_for IS 'Recusal: the reason why the entry does not vote on this matter';
CREATE INDEX roll_entry_of_person ON voting.roll_entry (acting_person_id, vote_id);

-- The one place that counts an entry once over all channels. No time, no order.
CREATE TABLE voting.participation (
    vote_id   uuid NOT NULL,
    entry_id  uuid NOT NULL,
    channel   text NOT NULL CHECK (channel IN ('electronic', 'paper', 'hand', 'roll-call', 'credential')),
    PRIMARY KEY (vote_id, entry_id),
    FOREIGN KEY (vote_id, entry_id) REFERENCES voting.roll_entry
);

CREATE TABLE voting.ballot (
    vote_id     uuid   NOT NULL,
    entry_id    uuid   NOT NULL,
    choice      jsonb  NOT NULL,
    weight      bigint NOT NULL CHECK (weight > 0),
    salt        bytea  NOT NULL CHECK (octet_length(salt) = 16),
    cast_at     timestamptz NOT NULL,
    PRIMARY KEY (vote_id, entry_id),
    FOREIGN KEY (vote_id, entry_id) REFERENCES voting.participation
);
COMMENT ON TABLE voting.ballot IS 'Open ballots: one for each entry, the last one cast counts. Nobody reads a choice through the program before closing';
COMMENT ON COLUMN voting.ballot.salt IS 'Opens the commitment SHA-256(salt || entry id) that closing appends to the journal';

-- What a closed vote holds never changes again: neither its roll nor its ballots.
CREATE FUNCTION voting.refuse_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current_state text;
BEGIN
    SELECT state INTO current_state FROM voting.vote
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.vote_id ELSE NEW.vote_id END;
    IF current_state IN ('closed', 'counted', 'certified', 'annulled') THEN
        RAISE EXCEPTION 'the vote is closed' USING ERRCODE = 'PL001';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER roll_entry_frozen BEFORE INSERT OR UPDATE OR DELETE ON voting.roll_entry
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_after_closing();
CREATE TRIGGER participation_frozen BEFORE INSERT OR UPDATE OR DELETE ON voting.participation
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_after_closing();
CREATE TRIGGER ballot_frozen BEFORE INSERT OR UPDATE OR DELETE ON voting.ballot
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_after_closing();

-- A closed vote never reopens, and a certified one never changes.
CREATE FUNCTION voting.refuse_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stages constant text[] := ARRAY['draft', 'scheduled', 'issuing', 'open', 'closed', 'counted', 'certified'];
BEGIN
    IF OLD.state IN ('certified', 'annulled')
        OR (NEW.state <> 'annulled' AND array_position(stages, NEW.state) < array_position(stages, OLD.state))
        OR (OLD.state NOT IN ('draft', 'scheduled') AND (NEW.question, NEW.question_hash, NEW.rule, NEW.body_id, NEW.subject_id)
            IS DISTINCT FROM (OLD.question, OLD.question_hash, OLD.rule, OLD.body_id, OLD.subject_id)) THEN
        RAISE EXCEPTION 'a vote only goes forward, and what it asks is frozen' USING ERRCODE = 'PL002';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER vote_forward BEFORE UPDATE ON voting.vote FOR EACH ROW EXECUTE FUNCTION voting.refuse_going_back();
