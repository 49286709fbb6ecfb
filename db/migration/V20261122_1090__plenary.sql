-- Sessions: agenda, invitations, presence, the running of the meeting. Joins proposals, votes and decisions.

CREATE SCHEMA plenary;

CREATE TABLE plenary.series (
    body_id  uuid NOT NULL REFERENCES community.body,
    year     int  NOT NULL,
    last     int  NOT NULL CHECK (last >= 0),
    PRIMARY KEY (body_id, year)
);

CREATE TABLE plenary.session (
    id              uuid PRIMARY KEY,
    number          text NOT NULL UNIQUE CHECK (number ~ '^[A-Z]{2,4}-[0-9]{4}-[0-9]{2,}$'),
    body_id         uuid NOT NULL REFERENCES community.body,
    kind            text NOT NULL CHECK (kind IN ('ordinary', 'extraordinary', 'correspondence')),
    title           text NOT NULL CHECK (title <> '' AND char_length(title) <= 200),
    place           text NOT NULL CHECK (char_length(place) <= 200),
    starts_at       timestamptz NOT NULL,
    chair_id        uuid NOT NULL REFERENCES identity.person,
    minute_taker_id uuid REFERENCES identity.person,
    state           text NOT NULL DEFAULT 'draft' CHECK (state IN
        ('draft', 'convened', 'open', 'suspended', 'closed', 'cancelled')),
    convened_at     timestamptz,
    opened_at       timestamptz,
    closed_at       timestamptz,
    cancelled_for   text,
    current_item_id uuid,
    version         int NOT NULL DEFAULT 1,
    CHECK (state NOT IN ('convened', 'open', 'suspended', 'closed') OR convened_at IS NOT NULL),
    CHECK (state NOT IN ('open', 'suspended', 'closed') OR opened_at IS NOT NULL),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((state = 'cancelled') = (cancelled_for IS NOT NULL))
);
CREATE INDEX session_by_time ON plenary.session (starts_at DESC);

CREATE TABLE plenary.agenda_item (
    id              uuid PRIMARY KEY,
    session_id      uuid NOT NULL REFERENCES plenary.session,
    position        int  NOT NULL CHECK (position > 0),
    kind            text NOT NULL CHECK (kind IN ('proposal', 'report', 'other')),
    title           text NOT NULL CHECK (title <> '' AND char_length(title) <= 200),
    proposal_id     uuid REFERENCES proposal.proposal,
    revision_id     uuid REFERENCES proposal.revision,
    minutes_planned int  NOT NULL CHECK (minutes_planned BETWEEN 1 AND 600),
    state           text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'current', 'done', 'deferred', 'withdrawn')),
    began_at        timestamptz,
    ended_at        timestamptz,
    UNIQUE (session_id, position) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((kind = 'proposal') = (proposal_id IS NOT NULL))
);
ALTER TABLE plenary.session ADD FOREIGN KEY (current_item_id) REFERENCES plenary.agenda_item DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX one_current_item ON plenary.agenda_item (session_id) WHERE state = 'current';
-- A proposal stands on one agenda at a time.
CREATE UNIQUE INDEX one_place_on_an_agenda ON plenary.agenda_item (proposal_id) WHERE state IN ('waiting', 'current');

CREATE TABLE plenary.attendance (
    session_id    uuid NOT NULL REFERENCES plenary.session,
    membership_id uuid NOT NULL REFERENCES community.membership,
    person_id     uuid NOT NULL REFERENCES identity.person,
    channel       text NOT NULL CHECK (channel IN ('hall', 'remote')),
    arrived_at    timestamptz NOT NULL,
    left_at       timestamptz CHECK (left_at >= arrived_at),
    entered_by    uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (session_id, membership_id)
);

CREATE TABLE plenary.quorum_check (
    id          uuid PRIMARY KEY,
    session_id  uuid NOT NULL REFERENCES plenary.session,
    at          timestamptz NOT NULL,
    occasion    text NOT NULL CHECK (occasion IN ('opening', 'vote', 'after-break', 'asked')),
    present     int  NOT NULL CHECK (present >= 0),
    roll        int  NOT NULL CHECK (roll >= 0),
    needed      int  NOT NULL CHECK (needed >= 0),
    late        boolean NOT NULL,
    met         boolean NOT NULL
);
CREATE INDEX quorum_check_of_session ON plenary.quorum_check (session_id, at);

CREATE TABLE plenary.reply (
    session_id    uuid NOT NULL REFERENCES plenary.session,
    membership_id uuid NOT NULL REFERENCES community.membership,
    coming        boolean NOT NULL,
    replied_at    timestamptz NOT NULL,
    PRIMARY KEY (session_id, membership_id)
);

CREATE TABLE plenary.speaking_request (
    id         uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES plenary.session,
    person_id  uuid NOT NULL REFERENCES identity.person,
    kind       text NOT NULL CHECK (kind IN ('speech', 'point-of-order')),
    asked_at   timestamptz NOT NULL,
    given_at   timestamptz,
    ended_at   timestamptz,
    CHECK (given_at >= asked_at)
);
CREATE UNIQUE INDEX one_waiting_request ON plenary.speaking_request (session_id, person_id, kind) WHERE ended_at IS NULL;
