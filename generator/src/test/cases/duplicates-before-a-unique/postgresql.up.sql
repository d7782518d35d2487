-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the deleted rows of people
--   - the values that the backfill replaced in people.nick
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nick_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nick_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_email' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_nick' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE plinth_parked_002_change_people_deleted (
  id integer,
  email varchar(50) COLLATE "C",
  nick varchar(20) COLLATE "C",
  seen_at timestamp
);

-- delete rows people where exists (people first where first.email = email and (first.seen_at > seen_at or first.seen_at is not null and seen_at is null or (first.seen_at = seen_at or first.seen_at is null and seen_at is null) and first.id < id)), kept as plinth_parked_002_change_people_deleted
LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO plinth_parked_002_change_people_deleted (id, email, nick, seen_at)
SELECT id, email, nick, seen_at
FROM people
WHERE EXISTS (SELECT 1 FROM people AS first WHERE first.email = people.email AND (first.seen_at > people.seen_at OR first.seen_at IS NOT NULL AND people.seen_at IS NULL OR (first.seen_at = people.seen_at OR first.seen_at IS NULL AND people.seen_at IS NULL) AND first.id < people.id));
ALTER TABLE plinth_parked_002_change_people_deleted ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted FORCE ROW LEVEL SECURITY;
DELETE FROM people WHERE EXISTS (SELECT 1 FROM people AS first WHERE first.email = people.email AND (first.seen_at > people.seen_at OR first.seen_at IS NOT NULL AND people.seen_at IS NULL OR (first.seen_at = people.seen_at OR first.seen_at IS NULL AND people.seen_at IS NULL) AND first.id < people.id));

-- add constraint people.people_email: unique [email]
-- ! fails if rows of people break people_email
ALTER TABLE people ADD CONSTRAINT people_email UNIQUE (email);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_nick_before varchar(20) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_nick_filled varchar(20) COLLATE "C";

-- keep values of people as plinth_parked_002_change_nick_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_nick_before = nick, plinth_parked_002_change_written = TRUE WHERE id < 100 AND EXISTS (SELECT 1 FROM people AS first WHERE first.nick = people.nick AND first.id < 100 AND first.id < people.id);

-- backfill people set nick = null where id < 100 and exists (people first where first.nick = nick and first.id < 100 and first.id < id)
UPDATE people SET nick = NULL WHERE id < 100 AND EXISTS (SELECT 1 FROM people AS first WHERE first.nick = people.nick AND first.id < 100 AND first.id < people.id);

-- keep values of people as plinth_parked_002_change_nick_filled
UPDATE people SET plinth_parked_002_change_nick_filled = nick WHERE plinth_parked_002_change_written;

-- add constraint people.people_nick: unique [nick]
-- ! fails if rows of people break people_nick
ALTER TABLE people ADD CONSTRAINT people_nick UNIQUE (nick);

COMMIT;
