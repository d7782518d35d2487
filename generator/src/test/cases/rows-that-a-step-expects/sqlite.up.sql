-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to resumes
-- Rollback: retained
--   - the values that the backfill replaced in resumes.note
--   - the deleted rows of files
-- Rollback: conditional
--   - no row was written to files since that collides with them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if not as expected: expect rows files where case when kind = 'cv' then false else true end count 0
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files WHERE CASE WHEN kind = 'cv' THEN FALSE ELSE TRUE END) AS TEXT) = '0';
-- stops if not as expected: expect rows files where kind = 'cv' count 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files WHERE kind = 'cv') AS TEXT) = '2';
-- stops if not as expected: expect rows resumes unique [hash]
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM (SELECT 1 AS one FROM resumes WHERE hash IS NOT NULL GROUP BY hash HAVING count(*) > 1) AS twins) AS TEXT) = '0';
-- stops if not as expected: expect rows resumes unique [hash]
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM (SELECT 1 AS one FROM files WHERE (kind = 'cv') AND hash IS NOT NULL GROUP BY hash HAVING count(*) > 1) AS twins) AS TEXT) = '0';
-- stops if not as expected: expect rows resumes unique [hash]
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files AS child WHERE child.hash IS NOT NULL AND (kind = 'cv') AND EXISTS (SELECT 1 FROM resumes AS parent WHERE parent.hash = child.hash)) AS TEXT) = '0';
-- stops if not as expected: expect rows resumes where note is null count 0
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM resumes WHERE CASE WHEN hash <> 'a' THEN lower(hash) ELSE note END IS NULL) AS TEXT) = '0';
-- stops if not as expected: expect rows resumes where note is null count 0
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files WHERE kind = 'cv' AND CASE WHEN hash <> 'a' THEN lower(hash) ELSE substr(NULL, 1, 20) END IS NULL) AS TEXT) = '0';
-- stops if not as expected: expect rows files where hash = 'b' count 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files WHERE hash = 'b') AS TEXT) = '1';

-- make room for values of resumes as plinth_parked_002_change_came
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_came INTEGER;

-- copy rows files to resumes set hash = hash, id = id, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO resumes (id, hash, plinth_parked_002_change_came)
SELECT id, hash, TRUE
FROM files
WHERE kind = 'cv';

-- make room for values of resumes as plinth_parked_002_change_written, plinth_parked_002_change_note_before, plinth_parked_002_change_note_filled
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_written INTEGER;
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_note_before TEXT;
ALTER TABLE resumes ADD COLUMN plinth_parked_002_change_note_filled TEXT;

-- keep values of resumes as plinth_parked_002_change_note_before, plinth_parked_002_change_written
UPDATE resumes SET plinth_parked_002_change_note_before = note, plinth_parked_002_change_written = TRUE WHERE hash <> 'a';

-- backfill resumes set note = lower(hash) where hash <> 'a'
UPDATE resumes SET note = lower(hash) WHERE hash <> 'a';

-- keep values of resumes as plinth_parked_002_change_note_filled
UPDATE resumes SET plinth_parked_002_change_note_filled = note WHERE plinth_parked_002_change_written;

-- make room for rows as plinth_parked_002_change_files_deleted
CREATE TABLE plinth_parked_002_change_files_deleted (
  id INTEGER,
  hash TEXT,
  kind TEXT,
  CONSTRAINT plinth_parked_002_change_files_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_files_deleted_hash_type_check CHECK (length(hash) <= 20),
  CONSTRAINT plinth_parked_002_change_files_deleted_kind_type_check CHECK (length(kind) <= 10)
);

-- delete rows files where hash = 'b', kept as plinth_parked_002_change_files_deleted
INSERT INTO plinth_parked_002_change_files_deleted (id, hash, kind)
SELECT id, hash, kind
FROM files
WHERE hash = 'b';
DELETE FROM files WHERE hash = 'b';

DROP TABLE plinth_guard;
COMMIT;
