-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
-- Rollback: lossy
--   - what was written since to the rows that came to people
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if not as expected: expect rows files where kind = 'cv' count 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files WHERE kind = 'cv') AS TEXT) = '2';
-- stops if not as expected: expect rows files where kind = 'cv' unique [hash]
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM (SELECT 1 AS one FROM files WHERE (kind = 'cv') AND hash IS NOT NULL GROUP BY hash HAVING count(*) > 1) AS twins) AS TEXT) = '0';
-- stops if not as expected: expect rows people unique [name]
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM (SELECT 1 AS one FROM people WHERE CASE WHEN id > 1 THEN lower(name) ELSE name END IS NOT NULL GROUP BY CASE WHEN id > 1 THEN lower(name) ELSE name END HAVING count(*) > 1) AS twins) AS TEXT) = '0';
-- stops if not as expected: expect rows people where name = 'none' count 0
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM people WHERE CASE WHEN id > 1 THEN lower(name) ELSE name END = 'none') AS TEXT) = '0';
-- stops if not as expected: expect rows people where name = 'none' count 0
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM files WHERE kind = 'cv' AND hash = 'none') AS TEXT) = '0';

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_before TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled TEXT;

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE id > 1;

-- backfill people set name = lower(name) where id > 1
UPDATE people SET name = lower(name) WHERE id > 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE people ADD COLUMN plinth_parked_002_change_came INTEGER;

-- copy rows files to people set id = id + 10, name = hash, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO people (id, name, plinth_parked_002_change_came)
SELECT id + 10, hash, TRUE
FROM files
WHERE kind = 'cv';

DROP TABLE plinth_guard;
COMMIT;
