-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
-- Rollback: lossy
--   - what was written since to the rows that came to people
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if not as expected: expect rows files where kind = 'cv' count 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files WHERE kind = 'cv') AS text) = '2' THEN '0' ELSE 'not as expected: expect rows files where kind = ''cv'' count 2' END AS int);
-- stops if not as expected: expect rows files where kind = 'cv' unique [hash]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM files WHERE (kind = 'cv') AND hash IS NOT NULL GROUP BY hash HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows files where kind = ''cv'' unique [hash]' END AS int);
-- stops if not as expected: expect rows people unique [name]
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM people WHERE CASE WHEN id > 1 THEN lower(name) ELSE name END IS NOT NULL GROUP BY CASE WHEN id > 1 THEN lower(name) ELSE name END HAVING count(*) > 1) AS twins) AS text) = '0' THEN '0' ELSE 'not as expected: expect rows people unique [name]' END AS int);
-- stops if not as expected: expect rows people where name = 'none' count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE CASE WHEN id > 1 THEN lower(name) ELSE name END = 'none') AS text) = '0' THEN '0' ELSE 'not as expected: expect rows people where name = ''none'' count 0' END AS int);
-- stops if not as expected: expect rows people where name = 'none' count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM files WHERE kind = 'cv' AND hash = 'none') AS text) = '0' THEN '0' ELSE 'not as expected: expect rows people where name = ''none'' count 0' END AS int);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_before varchar(20) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled varchar(20) COLLATE "C";

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE id > 1;

-- backfill people set name = lower(name) where id > 1
UPDATE people SET name = lower(name) WHERE id > 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE people ADD COLUMN plinth_parked_002_change_came boolean;

-- copy rows files to people set id = id + 10, name = hash, plinth_parked_002_change_came = true where kind = 'cv'
INSERT INTO people (id, name, plinth_parked_002_change_came)
SELECT id + 10, hash, TRUE
FROM files
WHERE kind = 'cv';

COMMIT;
