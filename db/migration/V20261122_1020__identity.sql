-- Who is here and how they come in. Secrets stand here only as hashes; what a person holds, the database cannot show.

CREATE SCHEMA identity;

CREATE TABLE identity.person (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (name = btrim(name) AND char_length(name) BETWEEN 1 AND 120 AND name !~ '[[:cntrl:]]'),
    language   text        NOT NULL DEFAULT 'sl' CHECK (language IN ('sl', 'en')),
    forms      text        NOT NULL DEFAULT 'underscore' CHECK (forms IN ('underscore', 'pair', 'neutral')),
    colours    text        NOT NULL DEFAULT 'system' CHECK (colours IN ('system', 'light', 'dark')),
    created_at timestamptz NOT NULL
);
COMMENT ON COLUMN identity.person.forms IS 'How words for people are written: uporabnice_ki, uporabnice in uporabniki, skupnost';

CREATE TABLE identity.account (
    person_id         uuid        PRIMARY KEY REFERENCES identity.person,
    -- Kept in lower case and in ASCII, so that equal addresses are equal texts.
    email             text        NOT NULL UNIQUE CHECK (email = lower(email) AND octet_length(email) <= 254 AND email ~ '^[!-?A-~]+@[!-?A-~]+$'),
    session_secret    text        NOT NULL CHECK (char_length(session_secret) = 43),
    administrator     boolean     NOT NULL DEFAULT false,
    disabled_at       timestamptz,
    visited_at        timestamptz,
    previous_visit_at timestamptz CHECK (previous_visit_at <= visited_at)
);
COMMENT ON COLUMN identity.account.session_secret IS 'Stands in every remembered sign-in; a new one signs every device out';
COMMENT ON COLUMN identity.account.previous_visit_at IS 'When the visit before the present one ended: what happened since is news to this person';

CREATE TABLE identity.sign_in_ask (
    browser_hash bytea       PRIMARY KEY CHECK (octet_length(browser_hash) = 32),
    address_mac  bytea       NOT NULL CHECK (octet_length(address_mac) = 32),
    code_mac     bytea       NOT NULL CHECK (octet_length(code_mac) = 32),
    tries        smallint    NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > created_at AND expires_at - created_at <= interval '15 minutes')
);
COMMENT ON TABLE identity.sign_in_ask IS 'A browser that asked for a link, whether an account has the address or not: both are answered alike';
COMMENT ON COLUMN identity.sign_in_ask.code_mac IS 'Of the code and the browser''s secret: the table alone cannot try codes, nor can another browser';
CREATE INDEX sign_in_ask_expiry ON identity.sign_in_ask (expires_at);

CREATE TABLE identity.sign_in (
    token_hash   bytea       PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    person_id    uuid        NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    way          text        NOT NULL CHECK (way IN ('mail', 'code', 'issued', 'setup', 'demo')),
    -- Link and code of one mail are one way in: whichever is used first uses up both.
    browser_hash bytea       UNIQUE REFERENCES identity.sign_in_ask ON DELETE CASCADE,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > created_at),
    used_at      timestamptz CHECK (used_at >= created_at),
    CHECK ((way = 'mail') = (browser_hash IS NOT NULL)),
    CHECK (expires_at - created_at <= CASE WHEN way = 'issued' THEN interval '24 hours' ELSE interval '15 minutes' END)
);
COMMENT ON TABLE identity.sign_in IS 'One way in, once. A used one stays for a day, so that an old link can be told from a used one';
CREATE INDEX sign_in_person ON identity.sign_in (person_id);
CREATE INDEX sign_in_expiry ON identity.sign_in (expires_at);

CREATE TABLE identity.issued_link (
    id        uuid        PRIMARY KEY,
    person_id uuid        NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    issued_by uuid        NOT NULL REFERENCES identity.person,
    issued_at timestamptz NOT NULL,
    told_at   timestamptz CHECK (told_at >= issued_at)
);
COMMENT ON TABLE identity.issued_link IS 'Links that an administrator made for somebody; told to that person at the next sign-in';
CREATE INDEX issued_link_untold ON identity.issued_link (person_id) WHERE told_at IS NULL;

-- Counted per hour or per day, under a keyed hash: the table tells nobody's address.
CREATE TABLE identity.rate_limit (
    bucket       bytea       NOT NULL CHECK (octet_length(bucket) = 32),
    window_start timestamptz NOT NULL,
    used         int         NOT NULL CHECK (used > 0),
    PRIMARY KEY (bucket, window_start)
);
CREATE INDEX rate_limit_age ON identity.rate_limit (window_start);

-- At most one row, and only while there is no account.
CREATE TABLE identity.set_up (
    only_row   boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    token_hash bytea       NOT NULL CHECK (octet_length(token_hash) = 32),
    created_at timestamptz NOT NULL
);

CREATE TABLE identity.api_token (
    id           uuid        PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    name         text        NOT NULL CHECK (name = btrim(name) AND char_length(name) BETWEEN 1 AND 80),
    token_hash   bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    may_read     boolean     NOT NULL,
    may_write    boolean     NOT NULL,
    may_vote     boolean     NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > created_at AND expires_at - created_at <= interval '366 days'),
    last_used_at timestamptz,
    revoked_at   timestamptz,
    CHECK (may_read OR may_write OR may_vote)
);
CREATE INDEX api_token_person ON identity.api_token (person_id);
