-- The register of what was decided. A decision exists only for what was adopted, or was recorded from before the program.

CREATE SCHEMA decision;

-- The next number of a body in a year, taken under the row's lock: numbers have no gaps.
CREATE TABLE decision.series (
    body_id  uuid NOT NULL REFERENCES community.body,
    year     int  NOT NULL,
    last     int  NOT NULL CHECK (last >= 0),
    PRIMARY KEY (body_id, year)
);

CREATE TABLE decision.decision (
    id            uuid PRIMARY KEY,
    number        text NOT NULL UNIQUE,
    body_id       uuid NOT NULL REFERENCES community.body,
    year          int  NOT NULL,
    ordinal       int  NOT NULL CHECK (ordinal > 0),
    kind          text NOT NULL CHECK (kind IN ('counted', 'recorded')),
    title         text NOT NULL CHECK (title <> ''),
    wording       text NOT NULL CHECK (wording <> ''),
    reasons       text NOT NULL DEFAULT '',
    vote_id       uuid UNIQUE REFERENCES voting.vote,
    vote_number   text,
    proposal_id   uuid REFERENCES proposal.proposal,
    revision_id   uuid REFERENCES proposal.revision,
    session_id    uuid,
    source        text,
    adopted_on    date NOT NULL,
    recorded_at   timestamptz NOT NULL,
    published_at  timestamptz,
    published_by  uuid REFERENCES identity.person,
    commencement  jsonb NOT NULL,
    in_force_from date,
    search        tsvector NOT NULL DEFAULT '',
    UNIQUE (body_id, year, ordinal),
    CONSTRAINT counted_rests_on_a_vote CHECK
        ((kind = 'counted') = (vote_id IS NOT NULL) AND (vote_id IS NULL) = (vote_number IS NULL)),
    CONSTRAINT recorded_names_its_source CHECK ((kind = 'recorded') = (source IS NOT NULL))
);
COMMENT ON COLUMN decision.decision.commencement IS 'When it takes effect: {"rule": "after-publication", "days": 1}, {"rule": "on-day", "day": ...} or {"rule": "on-condition", "condition": ..., "days": 1}';
COMMENT ON COLUMN decision.decision.in_force_from IS 'Known once the rule of commencement gives a day';
CREATE INDEX decision_published ON decision.decision (published_at DESC, id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX decision_by_body ON decision.decision (body_id, year DESC, ordinal DESC);
COMMENT ON COLUMN decision.decision.search IS 'The words of number, title, wording and reasons, folded by the program';
CREATE INDEX decision_of_session ON decision.decision (session_id);
CREATE INDEX decision_of_proposal ON decision.decision (proposal_id);
CREATE INDEX decision_search ON decision.decision USING gin (search);

-- Who may publish it: the chair and the minute-taker of its session, told by the session.
CREATE TABLE decision.publisher (
    decision_id uuid NOT NULL REFERENCES decision.decision,
    person_id   uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (decision_id, person_id)
);

-- What it brought about. The foreign key goes down: an act points to its decision only by an opaque id.
CREATE TABLE decision.effect (
    decision_id uuid NOT NULL REFERENCES decision.decision,
    ordinal     int  NOT NULL CHECK (ordinal > 0),
    kind        text NOT NULL CHECK (kind IN ('document-founded', 'document-changed', 'rulebook-set')),
    act_id      uuid REFERENCES document.act,
    rulebook_id uuid REFERENCES rules.rulebook,
    PRIMARY KEY (decision_id, ordinal),
    CHECK ((kind IN ('document-founded', 'document-changed')) = (act_id IS NOT NULL)),
    CHECK ((kind = 'rulebook-set') = (rulebook_id IS NOT NULL))
);

CREATE TABLE decision.dissent (
    id          uuid PRIMARY KEY,
    decision_id uuid NOT NULL REFERENCES decision.decision,
    name        text NOT NULL,
    reason      text NOT NULL CHECK (reason <> ''),
    made_at     timestamptz NOT NULL
);

CREATE TABLE decision.condition (
    id          uuid PRIMARY KEY,
    decision_id uuid NOT NULL REFERENCES decision.decision,
    ordinal     int  NOT NULL CHECK (ordinal > 0),
    text        text NOT NULL CHECK (text <> ''),
    owner       text NOT NULL DEFAULT '',
    due_on      date,
    met_on      date,
    met_with    text,
    UNIQUE (decision_id, ordinal)
);

-- Wording, number and result of a decision never change; publishing and the day of effect are filled in once.
CREATE FUNCTION decision.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.number, NEW.body_id, NEW.kind, NEW.title, NEW.wording, NEW.vote_id, NEW.proposal_id, NEW.adopted_on)
            IS DISTINCT FROM (OLD.number, OLD.body_id, OLD.kind, OLD.title, OLD.wording, OLD.vote_id, OLD.proposal_id, OLD.adopted_on)
        OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at) THEN
        RAISE EXCEPTION 'a decision is never rewritten' USING ERRCODE = 'PL004';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decision_permanent BEFORE UPDATE OR DELETE ON decision.decision
    FOR EACH ROW EXECUTE FUNCTION decision.refuse_rewriting();
