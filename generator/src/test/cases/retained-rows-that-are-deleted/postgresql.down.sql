-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.note
--   - the deleted rows of people
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'note' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted_2') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note_was_there' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- copy rows plinth_parked_002_change_people_deleted_2 to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
ALTER TABLE plinth_parked_002_change_people_deleted_2 NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted_2 DISABLE ROW LEVEL SECURITY;
INSERT INTO people (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood AS mood), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM plinth_parked_002_change_people_deleted_2;
SELECT setval(pg_get_serial_sequence('people', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('people', 'id'))), false) FROM people;

-- drop what was kept as plinth_parked_002_change_people_deleted_2
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted_2;

-- copy rows plinth_parked_002_change_people_deleted to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
ALTER TABLE plinth_parked_002_change_people_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO people (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood AS mood), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM plinth_parked_002_change_people_deleted;
SELECT setval(pg_get_serial_sequence('people', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('people', 'id'))), false) FROM people;

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted;

-- bring back column people.note from plinth_parked_002_change_note
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_note TO note;
UPDATE people SET note = 'none' WHERE plinth_parked_002_change_note_was_there IS NULL;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_note_was_there;
ALTER TABLE people ALTER COLUMN note SET DEFAULT 'none';

COMMIT;
