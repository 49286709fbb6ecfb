-- A session by correspondence that votes in secret has two windows, both in its notice: from its start ballots are issued, from
-- casting_at on they are cast. Where options may end up equal, the notice names the lottery that decides.
ALTER TABLE plenary.session
    ADD COLUMN casting_at timestamptz,
    ADD COLUMN lottery    text CHECK (lottery <> ''),
    ADD CONSTRAINT casting_within_the_window CHECK (
        casting_at IS NULL OR (closes_at IS NOT NULL AND casting_at > starts_at AND casting_at < closes_at)),
    ADD CONSTRAINT lottery_without_a_room CHECK (lottery IS NULL OR kind = 'correspondence');
COMMENT ON COLUMN plenary.session.casting_at IS 'When casting of its secret votes begins; before that their ballots are issued';
COMMENT ON COLUMN plenary.session.lottery IS 'Whose first draw after closing decides between equal options';
