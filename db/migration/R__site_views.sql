-- What the public sees. Each view holds only what is public and decides it here, so that no page can show more.
-- Read through the role plenum_site, which may select these views and nothing else.

DROP SCHEMA IF EXISTS site CASCADE;
CREATE SCHEMA site;

CREATE VIEW site.body AS
SELECT id, slug, kind, prefix, name, name_genitive, name_locative, gender, name_english
  FROM community.body;

-- Sessions once convened. Attendance in numbers only.
CREATE VIEW site.session AS
SELECT s.id, s.number, s.body_id, s.kind, s.title, s.place, s.starts_at, s.casting_at, s.closes_at, s.lottery, s.state,
       s.convened_at, s.opened_at, s.closed_at, s.cancelled_for,
       (SELECT count(*) FROM plenary.attendance a WHERE a.session_id = s.id)::int AS attended,
       opening.present AS opening_present, opening.roll AS opening_roll, opening.needed AS opening_needed,
       opening.late AS opening_late, opening.met AS opening_met, opening.at AS opening_at
  FROM plenary.session s
  LEFT JOIN LATERAL (SELECT q.* FROM plenary.quorum_check q
                      WHERE q.session_id = s.id
                      ORDER BY q.met DESC, q.at LIMIT 1) opening ON true
 WHERE s.state <> 'draft';

-- Decisions once published.
CREATE VIEW site.decision AS
SELECT d.id, d.number, d.body_id, d.year, d.ordinal, d.kind, d.title, d.wording, d.reasons, d.source,
       d.adopted_on, d.published_at, d.commencement, d.in_force_from, d.search,
       -- An annulment is nobody's business before it is published.
       CASE WHEN d.ended_by IS NULL OR ending.published_at IS NOT NULL THEN d.ended_on END AS ended_on,
       CASE WHEN ending.published_at IS NOT NULL THEN ending.number END AS ended_by,
       p.number AS proposal_number, d.vote_number,
       (v.result -> 'count' ->> 'forVotes')::bigint AS votes_for,
       (v.result -> 'count' ->> 'against')::bigint AS votes_against,
       (v.result -> 'count' ->> 'abstained')::bigint AS votes_abstained,
       s.number AS session_number, s.title AS session_title
  FROM decision.decision d
  LEFT JOIN proposal.proposal p ON p.id = d.proposal_id AND p.state <> 'draft'
  LEFT JOIN voting.vote v ON v.id = d.vote_id
  LEFT JOIN plenary.session s ON s.id = d.session_id
  LEFT JOIN decision.decision ending ON ending.id = d.ended_by
 WHERE d.published_at IS NOT NULL;

-- Votes once certified; those that adopted something once their decision is published. Names of voters never.
CREATE VIEW site.vote AS
SELECT v.id, v.number, v.body_id, v.title, v.question, v.rule, v.outcome, v.result,
       v.opened_at, v.closed_at, v.certified_at,
       s.number AS session_number, s.title AS session_title,
       i.id AS item_id, p.number AS proposal_number, d.number AS decision_number
  FROM voting.vote v
  LEFT JOIN plenary.session s ON s.id = v.context_id
  LEFT JOIN plenary.agenda_item i ON i.id = v.subject_id
  LEFT JOIN proposal.proposal p ON p.id = i.proposal_id
  LEFT JOIN decision.decision d ON d.vote_id = v.id
 WHERE v.state = 'certified'
   AND (v.outcome <> 'adopted' OR d.published_at IS NOT NULL);

-- Proposals once filed; their session once it is convened. Names stand beside them as roles or persons have filed them in public.
CREATE VIEW site.proposal AS
SELECT p.id, p.number, p.body_id, p.kind, p.state, p.document_id, p.title, p.summary, p.reasons,
       p.author_name, p.filed_at, p.concluded_at, s.number AS session_number,
       CASE WHEN s.id IS NOT NULL THEN p.session_at END AS session_at, p.search,
       r.wording, r.change_id, r.frozen_at,
       (SELECT count(*) FROM proposal.support u WHERE u.proposal_id = p.id)::int AS supporters,
       (SELECT d.number FROM decision.decision d
         WHERE d.proposal_id = p.id AND d.published_at IS NOT NULL) AS decision_number
  FROM proposal.proposal p
  LEFT JOIN plenary.session s ON s.number = p.session_number AND s.state <> 'draft'
  JOIN LATERAL (SELECT * FROM proposal.revision r WHERE r.proposal_id = p.id ORDER BY r.ordinal DESC LIMIT 1) r ON true
 WHERE p.state <> 'draft';

-- Elections once filed, and who stands in them or was struck from the ballot. Who is only named, or left before, is nobody's business.
CREATE VIEW site.election AS
SELECT e.proposal_id, p.number, e.candidacies_until, e.closed_at, e.ballot_at, p.concluded_at IS NOT NULL AS concluded
  FROM proposal.election e
  JOIN proposal.proposal p ON p.id = e.proposal_id
 WHERE p.state <> 'draft';

CREATE VIEW site.candidacy AS
SELECT c.proposal_id, c.name, c.statement, c.nominator_name, c.withdrawn_for
  FROM proposal.candidacy c
  JOIN site.election e ON e.proposal_id = c.proposal_id
 WHERE c.state = 'standing' OR c.withdrawn_for IS NOT NULL;

CREATE VIEW site.agenda_item AS
SELECT i.id, i.session_id, i.position, i.kind, i.title, i.minutes_planned, i.state,
       p.number AS proposal_number,
       -- Which reading it was; ahead, the one after those that were held.
       coalesce(r.ordinal, CASE WHEN i.state IN ('waiting', 'current') THEN
           (SELECT 1 + max(before.ordinal) FROM proposal.reading before WHERE before.proposal_id = i.proposal_id)
       END)::int AS reading,
       v.number AS vote_number, v.outcome AS vote_outcome, v.decision_number
  FROM plenary.agenda_item i
  JOIN plenary.session s ON s.id = i.session_id AND s.state <> 'draft'
  LEFT JOIN proposal.proposal p ON p.id = i.proposal_id
  LEFT JOIN proposal.reading r ON r.proposal_id = i.proposal_id AND r.session = s.number
  LEFT JOIN LATERAL (SELECT * FROM site.vote v WHERE v.item_id = i.id ORDER BY v.certified_at DESC LIMIT 1) v ON true;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'plenum_site') THEN
        CREATE ROLE plenum_site NOLOGIN;
    END IF;
    EXECUTE format('GRANT plenum_site TO %I', current_user);
END $$;
GRANT USAGE ON SCHEMA site TO plenum_site;
GRANT SELECT ON ALL TABLES IN SCHEMA site TO plenum_site;
