-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_people_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nick_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nick_filled' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_email' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_nick' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint people.people_nick
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_nick;

-- backfill people set nick = plinth_parked_002_change_nick_before where plinth_parked_002_change_written and (nick = plinth_parked_002_change_nick_filled or nick is null and plinth_parked_002_change_nick_filled is null)
UPDATE people SET nick = plinth_parked_002_change_nick_before WHERE plinth_parked_002_change_written AND (nick = plinth_parked_002_change_nick_filled OR nick IS NULL AND plinth_parked_002_change_nick_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_nick_before, plinth_parked_002_change_nick_filled
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_nick_before;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_nick_filled;

-- drop constraint people.people_email
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_email;

-- copy rows plinth_parked_002_change_people_deleted to people set email = email, id = id, nick = nick, seen_at = seen_at
ALTER TABLE plinth_parked_002_change_people_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_people_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO people (id, email, nick, seen_at)
SELECT id, email, nick, seen_at
FROM plinth_parked_002_change_people_deleted;

-- drop what was kept as plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted;

COMMIT;
