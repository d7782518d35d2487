-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'it's fine' of the enum mood
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_fine' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- alter enum mood [calm, busy, it's fine]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('calm', 'busy', 'it''s fine');
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'calm';
DROP TYPE plinth_old_mood;

-- alter column people.mood enum:mood default 'it''s fine'
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'it''s fine';

-- add constraint people.people_fine: check mood <> 'it''s fine' or id > 0
-- ! fails if rows of people break people_fine
ALTER TABLE people ADD CONSTRAINT people_fine CHECK (mood <> 'it''s fine' OR id > 0);

COMMIT;
