-- Up
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
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted_2') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note_was_there' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'note' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE people ALTER COLUMN note DROP DEFAULT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_note_was_there boolean DEFAULT TRUE;
ALTER TABLE people ALTER COLUMN plinth_parked_002_change_note_was_there DROP DEFAULT;
ALTER TABLE people RENAME COLUMN note TO plinth_parked_002_change_note;

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE plinth_parked_002_change_people_deleted (
  id integer,
  name varchar(50) COLLATE "C",
  mood text COLLATE "C",
  plinth_parked_002_change_note text COLLATE "C",
  plinth_parked_002_change_note_was_there boolean
);

-- delete rows people where mood = 'sad', kept as plinth_parked_002_change_people_deleted
LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_people_deleted (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood::text AS text), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM people
WHERE mood = 'sad';
ALTER TABLE plinth_parked_002_change_people_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM people WHERE mood = 'sad';

-- make room for rows as plinth_parked_002_change_people_deleted_2
CREATE TABLE plinth_parked_002_change_people_deleted_2 (
  id integer,
  name varchar(50) COLLATE "C",
  mood text COLLATE "C",
  plinth_parked_002_change_note text COLLATE "C",
  plinth_parked_002_change_note_was_there boolean
);

-- delete rows people where name = 'Dan', kept as plinth_parked_002_change_people_deleted_2
LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_people_deleted_2 (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood::text AS text), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM people
WHERE name = 'Dan';
ALTER TABLE plinth_parked_002_change_people_deleted_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted_2 FORCE ROW LEVEL SECURITY;
DELETE FROM people WHERE name = 'Dan';

COMMIT;
