-- A session by correspondence is a window in which its votes are open; nobody meets.
ALTER TABLE plenary.session
    ADD COLUMN closes_at timestamptz,
    ADD CONSTRAINT window_of_correspondence CHECK (
        (kind = 'correspondence') = (closes_at IS NOT NULL) AND (closes_at IS NULL OR closes_at > starts_at));
COMMENT ON COLUMN plenary.session.closes_at IS 'Until when its votes are open, by correspondence only; they open at starts_at';
