-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_map_candidate_of_upload') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_notes_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE plinth_parked_map_candidate_of_upload (
  old_tenant integer NOT NULL,
  old_id integer NOT NULL,
  new_id uuid,
  CONSTRAINT plinth_parked_map_candidate_of_upload_pkey PRIMARY KEY (old_tenant, old_id)
);

-- copy rows uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id, old_tenant = tenant where not exists (candidates c where c.email = lower(email)) order seen_at desc, id first per email
INSERT INTO plinth_parked_map_candidate_of_upload (old_tenant, old_id, new_id)
SELECT old_tenant, old_id, new_id
FROM (
SELECT tenant AS old_tenant, id AS old_id, gen_random_uuid() AS new_id, row_number() OVER (PARTITION BY email ORDER BY CASE WHEN seen_at IS NULL THEN 1 ELSE 0 END, seen_at DESC, id, tenant) AS plinth_row
FROM uploads
WHERE NOT EXISTS (SELECT 1 FROM candidates AS c WHERE c.email = lower(uploads.email))
) AS numbered
WHERE plinth_row = 1;

-- copy rows uploads to candidates set email = lower(email), id = kept.new_id from uploads join candidate_of_upload kept on kept.old_tenant = tenant and kept.old_id = id where not exists (candidates c where c.email = lower(email))
INSERT INTO candidates (id, email)
SELECT kept.new_id, lower(uploads.email)
FROM uploads AS uploads
JOIN plinth_parked_map_candidate_of_upload AS kept ON kept.old_tenant = uploads.tenant AND kept.old_id = uploads.id
WHERE NOT EXISTS (SELECT 1 FROM candidates AS c WHERE c.email = lower(uploads.email));
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

-- make room for values of candidates as plinth_parked_002_change_came
ALTER TABLE candidates ADD COLUMN plinth_parked_002_change_came boolean;

-- copy rows notes to candidates set email = 'note ' || cast(id as text), id = uuid(), plinth_parked_002_change_came = true from notes n left join candidate_of_upload m on m.old_tenant = upload_tenant and m.old_id = upload_id where m.new_id is null
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
INSERT INTO candidates (id, email, plinth_parked_002_change_came)
SELECT gen_random_uuid(), 'note ' || CAST(n.id AS text), TRUE
FROM notes AS n
LEFT JOIN plinth_parked_map_candidate_of_upload AS m ON m.old_tenant = n.upload_tenant AND m.old_id = n.upload_id
WHERE m.new_id IS NULL;
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

-- make room for rows as plinth_parked_002_change_notes_deleted
CREATE TABLE plinth_parked_002_change_notes_deleted (
  id integer,
  upload_tenant integer,
  upload_id integer,
  candidate_id uuid
);

-- delete rows notes where not exists (plinth_parked_map_candidate_of_upload m where m.old_tenant = upload_tenant and m.old_id = upload_id), kept as plinth_parked_002_change_notes_deleted
LOCK TABLE notes IN SHARE ROW EXCLUSIVE MODE;
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
INSERT INTO plinth_parked_002_change_notes_deleted (id, upload_tenant, upload_id, candidate_id)
SELECT id, upload_tenant, upload_id, candidate_id
FROM notes
WHERE NOT EXISTS (SELECT 1 FROM plinth_parked_map_candidate_of_upload AS m WHERE m.old_tenant = notes.upload_tenant AND m.old_id = notes.upload_id);
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_notes_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_notes_deleted FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload DISABLE ROW LEVEL SECURITY;
DELETE FROM notes WHERE NOT EXISTS (SELECT 1 FROM plinth_parked_map_candidate_of_upload AS m WHERE m.old_tenant = notes.upload_tenant AND m.old_id = notes.upload_id);
ALTER TABLE plinth_parked_map_candidate_of_upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_map_candidate_of_upload FORCE ROW LEVEL SECURITY;

COMMIT;
