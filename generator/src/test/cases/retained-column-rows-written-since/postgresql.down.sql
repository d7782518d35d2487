-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level
--   - the values of people.login
--   - the values of people.note
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'note' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'login' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'level' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'nickname' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nickname' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nickname_was_there' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_level' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_login' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back column people.note from plinth_parked_002_change_note
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_note TO note;

-- bring back column people.login from plinth_parked_002_change_login
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_login TO login;
UPDATE people SET login = lower(name) WHERE login IS NULL;
ALTER TABLE people ALTER COLUMN login SET NOT NULL;

-- bring back column people.level from plinth_parked_002_change_level
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_level TO level;
UPDATE people SET level = 1 WHERE level IS NULL;
ALTER TABLE people ALTER COLUMN level SET NOT NULL;
ALTER TABLE people ALTER COLUMN level SET DEFAULT 1;

-- bring back column people.nickname from plinth_parked_002_change_nickname
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_nickname TO nickname;
UPDATE people SET nickname = 'none' WHERE plinth_parked_002_change_nickname_was_there IS NULL;
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_nickname_was_there;
ALTER TABLE people ALTER COLUMN nickname SET DEFAULT 'none';

COMMIT;
