-- Terms: what an election filled, for which time. Who holds a seat or an office by it points to it.
CREATE TABLE community.term (
    id               uuid PRIMARY KEY,
    electing_body_id uuid      NOT NULL REFERENCES community.body,
    body_id          uuid      NOT NULL REFERENCES community.body,
    post             text      NOT NULL CHECK (post IN ('member', 'council', 'moderator', 'minute-taker', 'coordinator')),
    preparing        boolean   NOT NULL CHECK (NOT preparing OR post = 'member'),
    seats            int       NOT NULL CHECK (seats BETWEEN 1 AND 100),
    during           daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
    decision_id      uuid      NOT NULL UNIQUE
);
COMMENT ON COLUMN community.term.preparing IS 'The elected also prepare the sessions of the electing body';
COMMENT ON COLUMN community.term.decision_id IS 'The decision that names the elected, opaque';
CREATE INDEX term_of_body ON community.term (body_id);

ALTER TABLE community.membership ADD COLUMN term_id uuid REFERENCES community.term;
ALTER TABLE community.membership ADD CONSTRAINT elected_are_persons_who_vote
    CHECK (term_id IS NULL OR (organisation_id IS NULL AND kind = 'member'));
ALTER TABLE community.mandate ADD COLUMN term_id uuid REFERENCES community.term;
CREATE INDEX membership_of_term ON community.membership (term_id) WHERE term_id IS NOT NULL;
CREATE INDEX mandate_of_term ON community.mandate (term_id) WHERE term_id IS NOT NULL;

-- Nobody holds a seat outside its term, and on no day do more hold one than there are seats.
CREATE FUNCTION community.refuse_beyond_term() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    filled community.term;
BEGIN
    SELECT * INTO filled FROM community.term WHERE id = NEW.term_id FOR UPDATE;
    IF NOT NEW.during <@ filled.during THEN
        RAISE EXCEPTION 'a mandate lasts no longer than its term' USING ERRCODE = '23514';
    END IF;
    IF EXISTS (
        WITH held AS (
            SELECT during FROM community.membership WHERE term_id = filled.id AND filled.post = 'member'
            UNION ALL
            SELECT during FROM community.mandate WHERE term_id = filled.id AND filled.post = office)
        SELECT FROM held WHERE (SELECT count(*) FROM held other WHERE other.during @> lower(held.during)) > filled.seats) THEN
        RAISE EXCEPTION 'there are not so many seats' USING ERRCODE = '23514';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER membership_within_term AFTER INSERT OR UPDATE ON community.membership
    FOR EACH ROW WHEN (NEW.term_id IS NOT NULL) EXECUTE FUNCTION community.refuse_beyond_term();
CREATE TRIGGER mandate_within_term AFTER INSERT OR UPDATE ON community.mandate
    FOR EACH ROW WHEN (NEW.term_id IS NOT NULL) EXECUTE FUNCTION community.refuse_beyond_term();
