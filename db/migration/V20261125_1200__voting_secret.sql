-- Secret ballots: who drew a credential, what was cast under seal, and the board. What says who (roll, participation, credential)
-- and what says how (sealed ballots, board) share no column but the vote: no time, no sequence, no id that tells an order.

CREATE TABLE voting.secret_vote (
    vote_id     uuid PRIMARY KEY REFERENCES voting.vote,
    public_key  bytea UNIQUE CHECK (octet_length(public_key) BETWEEN 256 AND 1024),
    receipt_key bytea CHECK (octet_length(receipt_key) = 32),
    issuing_at  timestamptz,
    box_length  integer CHECK (box_length > 0),
    credentials integer CHECK (credentials >= 0),
    ballots     integer CHECK (ballots >= 0),
    sealed_hash bytea CHECK (octet_length(sealed_hash) = 32),
    board_hash  bytea CHECK (octet_length(board_hash) = 32),
    UNIQUE (vote_id, box_length),
    CONSTRAINT keys_before_issuing CHECK (issuing_at IS NULL
        OR (public_key IS NOT NULL AND receipt_key IS NOT NULL AND box_length IS NOT NULL)),
    CONSTRAINT closed_whole CHECK (num_nulls(credentials, ballots, sealed_hash) IN (0, 3)),
    CONSTRAINT board_after_closing CHECK (board_hash IS NULL OR sealed_hash IS NOT NULL),
    CONSTRAINT no_more_ballots_than_credentials CHECK (ballots <= credentials)
);
COMMENT ON COLUMN voting.secret_vote.public_key IS 'X.509 SubjectPublicKeyInfo; made ahead of time, so absent for a moment after scheduling';
COMMENT ON COLUMN voting.secret_vote.box_length IS 'Every sealed ballot of the vote has this length';
COMMENT ON COLUMN voting.secret_vote.credentials IS 'Drawn until closing';
COMMENT ON COLUMN voting.secret_vote.sealed_hash IS 'Over all sealed rows at closing, as the journal holds it';
COMMENT ON COLUMN voting.secret_vote.board_hash IS 'Over the board when it was counted; absent where nothing was published';

-- A grant opens the ballot page for one entry. Only its hash is here, and only while it holds.
CREATE TABLE voting.credential_grant (
    grant_hash bytea PRIMARY KEY CHECK (octet_length(grant_hash) = 32),
    vote_id    uuid NOT NULL,
    entry_id   uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    FOREIGN KEY (vote_id, entry_id) REFERENCES voting.roll_entry
);
CREATE INDEX credential_grant_of_entry ON voting.credential_grant (vote_id, entry_id);

ALTER TABLE voting.participation ADD UNIQUE (vote_id, entry_id, channel);

CREATE TABLE voting.credential (
    vote_id         uuid  NOT NULL,
    entry_id        uuid  NOT NULL,
    channel         text  NOT NULL DEFAULT 'credential' CHECK (channel = 'credential'),
    blinded_hash    bytea NOT NULL CHECK (octet_length(blinded_hash) = 32),
    blind_signature bytea NOT NULL CHECK (octet_length(blind_signature) = 384),
    PRIMARY KEY (vote_id, entry_id),
    UNIQUE (vote_id, blinded_hash),
    FOREIGN KEY (vote_id) REFERENCES voting.secret_vote,
    FOREIGN KEY (vote_id, entry_id, channel) REFERENCES voting.participation (vote_id, entry_id, channel)
);
COMMENT ON TABLE voting.credential IS 'What was signed blindly for an entry, once; the same blinded message gets the same answer again';

CREATE TABLE voting.sealed_ballot (
    vote_id    uuid    NOT NULL,
    place      bytea   NOT NULL CHECK (octet_length(place) = 32),
    box        bytea   NOT NULL,
    box_length integer NOT NULL CHECK (box_length = octet_length(box)),
    PRIMARY KEY (vote_id, place),
    FOREIGN KEY (vote_id, box_length) REFERENCES voting.secret_vote (vote_id, box_length)
);
ALTER TABLE voting.sealed_ballot ALTER COLUMN box SET STORAGE EXTERNAL;
COMMENT ON COLUMN voting.sealed_ballot.place IS 'HMAC-SHA256(k, token): without the vote''s key nobody finds a token''s row';
COMMENT ON COLUMN voting.sealed_ballot.box IS 'AES-256-GCM(k, ballot padded to one length a vote)';

CREATE TABLE voting.board_ballot (
    vote_id   uuid   NOT NULL REFERENCES voting.secret_vote,
    token     bytea  NOT NULL CHECK (octet_length(token) = 32),
    prefix    bytea  NOT NULL CHECK (octet_length(prefix) = 32),
    signature bytea  NOT NULL CHECK (octet_length(signature) = 384),
    version   bigint NOT NULL CHECK (version >= 1),
    choice    text   NOT NULL CHECK (choice IS JSON OBJECT),
    proof     bytea  NOT NULL CHECK (octet_length(proof) = 64),
    PRIMARY KEY (vote_id, token)
);
COMMENT ON TABLE voting.board_ballot IS 'The unsealed ballots of a counted vote, inserted at once and in the order of their tokens';

-- Rows of a secret vote come and go only in the stages of the vote that are named with the trigger.
CREATE FUNCTION voting.refuse_outside_stages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    current_state text;
BEGIN
    SELECT state INTO current_state FROM voting.vote
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.vote_id ELSE NEW.vote_id END;
    IF NOT (current_state = ANY (TG_ARGV)) THEN
        RAISE EXCEPTION 'not in this stage of the vote' USING ERRCODE = 'PL001';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER grant_while_drawing BEFORE INSERT ON voting.credential_grant
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages('issuing', 'open');
CREATE TRIGGER credential_while_drawing BEFORE INSERT ON voting.credential
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages('issuing', 'open');
CREATE TRIGGER credential_stays BEFORE UPDATE OR DELETE ON voting.credential
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages();
CREATE TRIGGER sealed_while_open BEFORE INSERT OR UPDATE ON voting.sealed_ballot
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages('open');
CREATE TRIGGER sealed_until_counted BEFORE DELETE ON voting.sealed_ballot
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages('closed', 'annulled');
CREATE TRIGGER board_while_counting BEFORE INSERT ON voting.board_ballot
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages('closed');
CREATE TRIGGER board_stays BEFORE UPDATE OR DELETE ON voting.board_ballot
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_outside_stages();
