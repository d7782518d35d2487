-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_files_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_note_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('resumes') AND attname = 'plinth_parked_002_change_note_filled' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if not as expected: expect rows files where case when kind = 'cv' then false else true end count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files WHERE CASE WHEN kind = 'cv' THEN FALSE ELSE TRUE END) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows files where case when kind = ''cv'' then false else true end count 0' END AS int);
-- stops if not as expected: expect rows files where kind = 'cv' count 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files WHERE kind = 'cv') AS text) = '2' THEN '0' ELSE 'not as expected: expect rows files where kind = ''cv'' count 2' END AS int);
-- stops if not as expected: expect rows resumes unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM resumes WHERE hash IS NOT NULL GROUP BY hash HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows resumes unique [hash]' END AS int);
-- stops if not as expected: expect rows resumes unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM files WHERE (kind = 'cv') AND hash IS NOT NULL GROUP BY hash HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows resumes unique [hash]' END AS int);
-- stops if not as expected: expect rows resumes unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files AS child WHERE child.hash IS NOT NULL AND (kind = 'cv') AND EXISTS (SELECT 1 FROM resumes AS parent WHERE parent.hash = child.hash)) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows resumes unique [hash]' END AS int);
-- stops if not as expected: expect rows resumes where note is null count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM resumes WHERE CASE WHEN hash <> 'a' THEN lower(hash) ELSE note END IS NULL) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows resumes where note is null count 0' END AS int);
-- stops if not as expected: expect rows resumes where note is null count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files WHERE kind = 'cv' AND CASE WHEN hash <> 'a' THEN lower(hash) ELSE CAST(NULL AS varchar(20)) END IS NULL) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows resumes where note is null count 0' END AS int);
-- stops if not as expected: expect rows files where hash = 'b' count 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files WHERE hash = 'b') AS text) = '1' THEN '0' ELSE 'not as expected: expect rows files where hash = ''b'' count 1' END AS int);

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_came boolean;

-- copy rows files to resumes set hash = hash, id = id, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO resumes (id, hash, plinth_parked_002_change_came)
SELECT id, hash, TRUE
FROM files
WHERE kind = 'cv';

-- make room for values of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_note_before varchar(20) COLLATE "C";
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_note_filled varchar(20) COLLATE "C";

-- keep values of resumes as plinth_parked_002_change_note_before, plinth_parked_002_change_written
UPDATE resumes SET plinth_parked_002_change_note_before = note, plinth_parked_002_change_written = TRUE WHERE hash <> 'a';

-- backfill resumes set note = lower(hash) where hash <> 'a'
UPDATE resumes SET note = lower(hash) WHERE hash <> 'a';

-- keep values of resumes as plinth_parked_002_change_note_filled
UPDATE resumes SET plinth_parked_002_change_note_filled = note WHERE plinth_parked_002_change_written;

-- make room for rows as plinth_parked_002_change_files_deleted
CREATE TABLE plinth_parked_002_change_files_deleted (
  id integer,
  hash varchar(20) COLLATE "C",
  kind varchar(10) COLLATE "C"
);

-- delete rows files where hash = 'b', kept as plinth_parked_002_change_files_deleted
LOCK TABLE files IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_files_deleted (id, hash, kind)
SELECT id, hash, kind
FROM files
WHERE hash = 'b';
ALTER TABLE plinth_parked_002_change_files_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_files_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM files WHERE hash = 'b';

COMMIT;
