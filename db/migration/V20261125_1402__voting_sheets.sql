-- What was counted away from screens: sheets of paper, and raised hands. Who voted so was marked before closing; the numbers are
-- entered after it by one person and signed by another. No number stands beside a name.

CREATE TABLE voting.sheet_count (
    vote_id           uuid NOT NULL REFERENCES voting.vote,
    channel           text NOT NULL CHECK (channel IN ('paper', 'hand')),
    blank             int  NOT NULL CHECK (blank >= 0),
    invalid           int  NOT NULL CHECK (invalid >= 0),
    first_person_id   uuid NOT NULL REFERENCES identity.person,
    first_name        text NOT NULL CHECK (first_name <> ''),
    second_person_id  uuid REFERENCES identity.person,
    second_name       text CHECK (second_name <> ''),
    signed_at         timestamptz,
    PRIMARY KEY (vote_id, channel),
    CHECK (second_person_id <> first_person_id),
    CHECK ((second_person_id IS NULL) = (signed_at IS NULL) AND (second_name IS NULL) = (signed_at IS NULL)),
    CHECK (channel = 'paper' OR (blank = 0 AND invalid = 0))
);
COMMENT ON COLUMN voting.sheet_count.signed_at IS 'From then on the numbers stand';

CREATE TABLE voting.sheet (
    vote_id  uuid  NOT NULL,
    channel  text  NOT NULL,
    choice   jsonb NOT NULL,
    number   int   NOT NULL CHECK (number > 0),
    PRIMARY KEY (vote_id, channel, choice),
    FOREIGN KEY (vote_id, channel) REFERENCES voting.sheet_count
);
COMMENT ON TABLE voting.sheet IS 'Sheets that are alike, or hands raised for the same, with their number';

CREATE FUNCTION voting.refuse_other_sheet_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current_state text;
    marked int;
    entered int;
BEGIN
    SELECT state INTO current_state FROM voting.vote
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.vote_id ELSE NEW.vote_id END;
    IF TG_OP = 'DELETE' OR current_state <> 'closed' OR (TG_OP = 'UPDATE' AND OLD.signed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'sheets are entered between closing and counting, and signed ones stand' USING ERRCODE = 'PL007';
    END IF;
    IF NEW.signed_at IS NOT NULL THEN
        SELECT count(*) INTO marked FROM voting.participation WHERE vote_id = NEW.vote_id AND channel = NEW.channel;
        SELECT coalesce(sum(number), 0) INTO entered FROM voting.sheet WHERE vote_id = NEW.vote_id AND channel = NEW.channel;
        IF entered + NEW.blank + NEW.invalid > marked THEN
            RAISE EXCEPTION 'more sheets than marked voters' USING ERRCODE = 'PL008';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sheet_count_frozen BEFORE INSERT OR UPDATE OR DELETE ON voting.sheet_count
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_other_sheet_count();

CREATE FUNCTION voting.refuse_other_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    head voting.sheet_count;
BEGIN
    SELECT * INTO head FROM voting.sheet_count
     WHERE vote_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.vote_id ELSE NEW.vote_id END
       AND channel = CASE WHEN TG_OP = 'DELETE' THEN OLD.channel ELSE NEW.channel END;
    IF head.signed_at IS NOT NULL THEN
        RAISE EXCEPTION 'signed sheets stand' USING ERRCODE = 'PL007';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER sheet_frozen BEFORE INSERT OR UPDATE OR DELETE ON voting.sheet
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_other_sheet();
