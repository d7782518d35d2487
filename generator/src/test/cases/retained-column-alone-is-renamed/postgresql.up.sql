-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.note
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'note' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('people') AND relname = 'people_note' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- take down view everybody
DROP VIEW IF EXISTS everybody;

-- drop index people.people_note
DROP INDEX IF EXISTS people_note;

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE people RENAME COLUMN note TO plinth_parked_002_change_note;

-- put back view everybody
CREATE VIEW everybody WITH (security_invoker = true) AS
SELECT "id" FROM "people";

COMMIT;
