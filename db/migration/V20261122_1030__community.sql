-- Bodies that decide, who belongs to them and who holds an office in them, each with its first and last day.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA community;

CREATE TABLE community.body (
    id             uuid PRIMARY KEY,
    slug           text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind           text NOT NULL CHECK (kind IN ('assembly', 'council', 'working-group', 'network')),
    prefix         text NOT NULL UNIQUE CHECK (prefix ~ '^[A-Z]{2,4}$'),
    name           text NOT NULL CHECK (name <> ''),
    name_genitive  text NOT NULL CHECK (name_genitive <> ''),
    name_locative  text NOT NULL CHECK (name_locative <> ''),
    gender         text NOT NULL CHECK (gender IN ('m', 'f', 'n')),
    name_english   text NOT NULL CHECK (name_english <> ''),
    founded_on     date NOT NULL,
    dissolved_on   date CHECK (dissolved_on > founded_on)
);
COMMENT ON COLUMN community.body.prefix IS 'Opens the numbers of its sessions and decisions: PL-2026-007';
COMMENT ON COLUMN community.body.name_genitive IS 'Names stand in sentences only in a case that is stored (Slovene)';

CREATE TABLE community.organisation (
    id    uuid PRIMARY KEY,
    name  text NOT NULL UNIQUE CHECK (name <> '')
);

-- A member is a person or an organisation; for an organisation a person acts. An observer reads and does not vote.
CREATE TABLE community.membership (
    id               uuid PRIMARY KEY,
    body_id          uuid NOT NULL REFERENCES community.body,
    person_id        uuid NOT NULL REFERENCES identity.person,
    organisation_id  uuid REFERENCES community.organisation,
    kind             text NOT NULL CHECK (kind IN ('member', 'observer')),
    during           daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    CONSTRAINT one_membership_of_a_person_at_a_time
        EXCLUDE USING gist (body_id WITH =, person_id WITH =, during WITH &&) WHERE (organisation_id IS NULL),
    CONSTRAINT one_membership_of_an_organisation_at_a_time
        EXCLUDE USING gist (body_id WITH =, organisation_id WITH =, during WITH &&) WHERE (organisation_id IS NOT NULL)
);
COMMENT ON COLUMN community.membership.person_id IS 'The member, or who acts for the member organisation';
CREATE INDEX membership_of_person ON community.membership (person_id);

CREATE TABLE community.mandate (
    id         uuid PRIMARY KEY,
    body_id    uuid NOT NULL REFERENCES community.body,
    person_id  uuid NOT NULL REFERENCES identity.person,
    office     text NOT NULL CHECK (office IN ('council', 'moderator', 'minute-taker', 'coordinator')),
    during     daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    CONSTRAINT one_mandate_for_an_office_at_a_time
        EXCLUDE USING gist (body_id WITH =, person_id WITH =, office WITH =, during WITH &&)
);
COMMENT ON TABLE community.mandate IS 'An office that a person holds for a body: council prepares its sessions, moderator may chair them';
CREATE INDEX mandate_of_person ON community.mandate (person_id);
