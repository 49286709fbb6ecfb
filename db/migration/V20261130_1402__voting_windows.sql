-- Secret votes by the clock: their ballots are issued from issues_at on, and cast from opens_at on. A vote without a room names the
-- public lottery that decides between equal options.
ALTER TABLE voting.vote
    ADD COLUMN issues_at timestamptz,
    ADD COLUMN lottery   text CHECK (lottery <> ''),
    ADD CONSTRAINT issuing_before_opening CHECK (issues_at IS NULL OR (opens_at IS NOT NULL AND issues_at < opens_at)),
    ADD CONSTRAINT lottery_without_a_room CHECK (lottery IS NULL OR NOT hall);
COMMENT ON COLUMN voting.vote.issues_at IS 'When the clock lets ballots of a secret vote be issued';
COMMENT ON COLUMN voting.vote.lottery IS 'Whose first draw after closing decides between equal options; only a vote with such waits for it';
DROP INDEX voting.vote_open_by_deadline;
CREATE INDEX vote_running_by_deadline ON voting.vote (deadline) WHERE state IN ('issuing', 'open');

-- The source of the number is fixed with the vote: dice in a room, else the lottery that the notice named.
CREATE FUNCTION voting.refuse_other_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.source = 'lottery') <> (SELECT lottery IS NOT NULL FROM voting.vote WHERE id = NEW.vote_id) THEN
        RAISE EXCEPTION 'the number comes from where the notice says' USING ERRCODE = 'PL009';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER draw_from_its_source BEFORE INSERT ON voting.draw
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_other_source();
CREATE TRIGGER draw_entry_from_its_source BEFORE INSERT ON voting.draw_entry
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_other_source();
