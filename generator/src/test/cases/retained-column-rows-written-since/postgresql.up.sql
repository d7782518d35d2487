-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level
--   - the values of people.login
--   - the values of people.note
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nickname' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_nickname_was_there' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_level' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_login' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_note' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'nickname' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'level' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'login' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'note' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park column people.nickname as plinth_parked_002_change_nickname
ALTER TABLE people ALTER COLUMN nickname DROP DEFAULT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_nickname_was_there boolean DEFAULT TRUE;
ALTER TABLE people ALTER COLUMN plinth_parked_002_change_nickname_was_there DROP DEFAULT;
ALTER TABLE people RENAME COLUMN nickname TO plinth_parked_002_change_nickname;

-- park column people.level as plinth_parked_002_change_level
ALTER TABLE people ALTER COLUMN level DROP DEFAULT;
ALTER TABLE people ALTER COLUMN level DROP NOT NULL;
ALTER TABLE people RENAME COLUMN level TO plinth_parked_002_change_level;

-- park column people.login as plinth_parked_002_change_login
ALTER TABLE people ALTER COLUMN login DROP NOT NULL;
ALTER TABLE people RENAME COLUMN login TO plinth_parked_002_change_login;

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE people RENAME COLUMN note TO plinth_parked_002_change_note;

COMMIT;
