-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('events') AND attname = 'cause_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('events') AND conname = 'events_cause_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('notes') AND attname = 'about_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('notes') AND conname = 'notes_about_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('events') AND attname = 'first_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('events') AND conname = 'events_first_id_fkey' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('notes') AND attname = 'event_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('notes') AND conname = 'notes_event_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column events.first_id to cause_id
ALTER TABLE events RENAME COLUMN first_id TO cause_id;

-- rename constraint events.events_first_id_fkey to events_cause_id_fkey
ALTER TABLE events RENAME CONSTRAINT events_first_id_fkey TO events_cause_id_fkey;

-- rename column notes.event_id to about_id
ALTER TABLE notes RENAME COLUMN event_id TO about_id;

-- rename constraint notes.notes_event_id_fkey to notes_about_id_fkey
ALTER TABLE notes RENAME CONSTRAINT notes_event_id_fkey TO notes_about_id_fkey;

COMMIT;
