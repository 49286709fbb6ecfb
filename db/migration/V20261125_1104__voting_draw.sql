-- The draw between equal options. Two persons enter the same number after closing; the seed follows from it and from the root
-- of the journal.
CREATE TABLE voting.draw_entry (
    vote_id    uuid PRIMARY KEY REFERENCES voting.vote,
    source     text NOT NULL CHECK (source IN ('dice', 'lottery')),
    digits     text NOT NULL CHECK (digits ~ '^[0-9]{1,60}$'),
    person_id  uuid NOT NULL REFERENCES identity.person,
    entered_at timestamptz NOT NULL
);
COMMENT ON TABLE voting.draw_entry IS 'What the first of two persons entered, until the second one has';

CREATE TABLE voting.draw (
    vote_id          uuid PRIMARY KEY REFERENCES voting.vote,
    source           text   NOT NULL CHECK (source IN ('dice', 'lottery')),
    digits           text   NOT NULL CHECK (digits ~ '^[0-9]{1,60}$' AND (source <> 'dice' OR digits ~ '^[1-6]{10}$')),
    root             bytea  NOT NULL CHECK (octet_length(root) = 32),
    journal_size     bigint NOT NULL CHECK (journal_size > 0),
    seed             bytea  NOT NULL CHECK (octet_length(seed) = 32),
    first_person_id  uuid   NOT NULL REFERENCES identity.person,
    second_person_id uuid   NOT NULL REFERENCES identity.person,
    first_name       text   NOT NULL CHECK (first_name <> ''),
    second_name      text   NOT NULL CHECK (second_name <> ''),
    drawn_at         timestamptz NOT NULL,
    CHECK (first_person_id <> second_person_id),
    CHECK (seed = sha256('plenum-draw-v1'::bytea || uuid_send(vote_id) || root || convert_to(digits, 'UTF8')))
);
COMMENT ON COLUMN voting.draw.root IS 'The root of the journal after the entry that closed the vote';

CREATE FUNCTION voting.refuse_drawing_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was drawn, or decided by the chair, stays' USING ERRCODE = 'PL005';
END $$;
CREATE TRIGGER draw_permanent BEFORE UPDATE OR DELETE ON voting.draw
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_drawing_again();
CREATE TRIGGER casting_vote_permanent BEFORE UPDATE OR DELETE ON voting.casting_vote
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_drawing_again();
