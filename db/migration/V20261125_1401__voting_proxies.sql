-- Who votes for whom, and who does not vote on a matter. Both are frozen into the roll when a vote opens (secret: when its
-- ballots are issued); what is changed later holds for later votes only.

CREATE TABLE voting.proxy (
    id          uuid PRIMARY KEY,
    body_id     uuid NOT NULL REFERENCES community.body,
    giver_id    uuid NOT NULL REFERENCES community.membership,
    holder_id   uuid NOT NULL REFERENCES community.membership,
    context_id  uuid,
    subject_id  uuid,
    during      daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    document    text CHECK (document <> '' AND char_length(document) <= 300),
    granted_by  uuid NOT NULL REFERENCES identity.person,
    granted_at  timestamptz NOT NULL,
    revoked_by  uuid REFERENCES identity.person,
    revoked_at  timestamptz,
    CHECK (giver_id <> holder_id),
    CHECK (subject_id IS NULL OR context_id IS NOT NULL),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    CONSTRAINT one_proxy_of_a_giver_for_the_same
        EXCLUDE USING gist (
            giver_id WITH =,
            coalesce(context_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =,
            coalesce(subject_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =,
            during WITH &&) WHERE (revoked_at IS NULL)
);
COMMENT ON COLUMN voting.proxy.context_id IS 'The one session it is for, opaque; null: every session of the body in its time';
COMMENT ON COLUMN voting.proxy.subject_id IS 'The one matter of that session it is for, opaque; null: all of them';
COMMENT ON COLUMN voting.proxy.document IS 'The paper that was shown, where an officer of the body entered it; null: given on a screen';
CREATE INDEX proxy_in_force ON voting.proxy (body_id) WHERE revoked_at IS NULL;
CREATE INDEX proxy_of_giver ON voting.proxy (giver_id);
CREATE INDEX proxy_of_holder ON voting.proxy (holder_id);

CREATE FUNCTION voting.refuse_other_proxy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR OLD.revoked_at IS NOT NULL
        OR (NEW.id, NEW.body_id, NEW.giver_id, NEW.holder_id, NEW.context_id, NEW.subject_id, NEW.during, NEW.document,
            NEW.granted_by, NEW.granted_at) IS DISTINCT FROM
           (OLD.id, OLD.body_id, OLD.giver_id, OLD.holder_id, OLD.context_id, OLD.subject_id, OLD.during, OLD.document,
            OLD.granted_by, OLD.granted_at) THEN
        RAISE EXCEPTION 'a proxy is only ever revoked' USING ERRCODE = 'PL006';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER proxy_permanent BEFORE UPDATE OR DELETE ON voting.proxy
    FOR EACH ROW EXECUTE FUNCTION voting.refuse_other_proxy();

CREATE TABLE voting.recusal (
    body_id        uuid NOT NULL REFERENCES community.body,
    context_id     uuid NOT NULL,
    subject_id     uuid NOT NULL,
    membership_id  uuid NOT NULL REFERENCES community.membership,
    ground         text NOT NULL CHECK (ground IN ('declared', 'decided')),
    reason         text NOT NULL CHECK (reason <> '' AND char_length(reason) <= 500),
    entered_by     uuid NOT NULL REFERENCES identity.person,
    entered_at     timestamptz NOT NULL,
    PRIMARY KEY (subject_id, membership_id)
);
COMMENT ON TABLE voting.recusal IS 'Members who do not vote on one matter: by their own word, or because the body decided so';

ALTER TABLE voting.roll_entry
    ADD COLUMN proxy_id        uuid REFERENCES voting.proxy,
    ADD COLUMN holder_id       uuid REFERENCES community.membership,
    ADD COLUMN holder_present  boolean NOT NULL DEFAULT false,
    ADD CHECK ((proxy_id IS NULL) = (holder_id IS NULL)),
    ADD CHECK (holder_id IS NOT NULL OR NOT holder_present);
COMMENT ON COLUMN voting.roll_entry.holder_id IS 'Who votes for the entry by proxy; acting_person_id is the person behind it';
COMMENT ON COLUMN voting.roll_entry.holder_present IS 'The holder is checked in, so that the entry can vote in the hall; whether it counts as present then, the rule says';
