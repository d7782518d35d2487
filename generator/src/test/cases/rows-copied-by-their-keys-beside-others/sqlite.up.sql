-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to candidates
-- Rollback: retained
--   - the deleted rows of notes
-- Rollback: conditional
--   - no row was written to notes since that collides with them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE plinth_parked_map_candidate_of_upload (
  old_tenant INTEGER NOT NULL,
  old_id INTEGER NOT NULL,
  new_id TEXT,
  CONSTRAINT plinth_parked_map_candidate_of_upload_pkey PRIMARY KEY (old_tenant, old_id),
  CONSTRAINT plinth_parked_map_candidate_of_upload_old_tenant_type_check CHECK (typeof(old_tenant) IN ('integer', 'null') AND old_tenant BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_map_candidate_of_upload_old_id_type_check CHECK (typeof(old_id) IN ('integer', 'null') AND old_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_map_candidate_of_upload_new_id_type_check CHECK (new_id GLOB '????????-????-????-????-????????????' AND length(replace(new_id, '-', '')) = 32 AND replace(new_id, '-', '') NOT GLOB '*[^0-9a-f]*')
);

-- copy rows uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id, old_tenant = tenant where not exists (candidates c where c.email = lower(email)) order seen_at desc, id first per email
INSERT INTO plinth_parked_map_candidate_of_upload (old_tenant, old_id, new_id)
SELECT old_tenant, old_id, new_id
FROM (
SELECT tenant AS old_tenant, id AS old_id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) AS new_id, row_number() OVER (PARTITION BY email ORDER BY CASE WHEN seen_at IS NULL THEN 1 ELSE 0 END, seen_at DESC, id, tenant) AS plinth_row
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

-- make room for values of candidates as plinth_parked_002_change_came
ALTER TABLE candidates ADD COLUMN plinth_parked_002_change_came INTEGER;

-- copy rows notes to candidates set email = 'note ' || cast(id as text), id = uuid(), plinth_parked_002_change_came = true from notes n left join candidate_of_upload m on m.old_tenant = upload_tenant and m.old_id = upload_id where m.new_id is null
INSERT INTO candidates (id, email, plinth_parked_002_change_came)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), 'note ' || CAST(n.id AS TEXT), TRUE
FROM notes AS n
LEFT JOIN plinth_parked_map_candidate_of_upload AS m ON m.old_tenant = n.upload_tenant AND m.old_id = n.upload_id
WHERE m.new_id IS NULL;

-- make room for rows as plinth_parked_002_change_notes_deleted
CREATE TABLE plinth_parked_002_change_notes_deleted (
  id INTEGER,
  upload_tenant INTEGER,
  upload_id INTEGER,
  candidate_id TEXT,
  CONSTRAINT plinth_parked_002_change_notes_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_notes_deleted_upload_tenant_type_check CHECK (typeof(upload_tenant) IN ('integer', 'null') AND upload_tenant BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_notes_deleted_upload_id_type_check CHECK (typeof(upload_id) IN ('integer', 'null') AND upload_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_notes_deleted_candidate_id_type_check CHECK (candidate_id GLOB '????????-????-????-????-????????????' AND length(replace(candidate_id, '-', '')) = 32 AND replace(candidate_id, '-', '') NOT GLOB '*[^0-9a-f]*')
);

-- delete rows notes where not exists (plinth_parked_map_candidate_of_upload m where m.old_tenant = upload_tenant and m.old_id = upload_id), kept as plinth_parked_002_change_notes_deleted
INSERT INTO plinth_parked_002_change_notes_deleted (id, upload_tenant, upload_id, candidate_id)
SELECT id, upload_tenant, upload_id, candidate_id
FROM notes
WHERE NOT EXISTS (SELECT 1 FROM plinth_parked_map_candidate_of_upload AS m WHERE m.old_tenant = notes.upload_tenant AND m.old_id = notes.upload_id);
DELETE FROM notes WHERE NOT EXISTS (SELECT 1 FROM plinth_parked_map_candidate_of_upload AS m WHERE m.old_tenant = notes.upload_tenant AND m.old_id = notes.upload_id);

COMMIT;
