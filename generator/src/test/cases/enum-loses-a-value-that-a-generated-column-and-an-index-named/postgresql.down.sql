-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - no row of people written since breaks people_gone: check mood <> 'gone' or id > 0
\set ON_ERROR_STOP on

BEGIN;

-- alter enum mood [calm, away, busy, gone]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('calm', 'away', 'busy', 'gone');
DROP INDEX IF EXISTS people_present;
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_gone;
ALTER TABLE people DROP COLUMN IF EXISTS absent;
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'away';
ALTER TABLE people ADD COLUMN absent boolean GENERATED ALWAYS AS (mood = 'away') STORED NOT NULL;
-- ! fails if rows of people break people_gone
ALTER TABLE people ADD CONSTRAINT people_gone CHECK (mood <> 'away' OR id > 0);
CREATE INDEX people_present ON people (id) WHERE mood <> 'away';
DROP TYPE plinth_old_mood;

-- drop index people.people_present
DROP INDEX IF EXISTS people_present;

-- drop constraint people.people_gone
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_gone;

-- drop column people.absent
ALTER TABLE people DROP COLUMN IF EXISTS absent;

-- alter column people.mood enum:mood default 'gone'
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'gone';

-- add column people.absent boolean generated mood = 'gone' stored
ALTER TABLE people ADD COLUMN absent boolean GENERATED ALWAYS AS (mood = 'gone') STORED NOT NULL;

-- add constraint people.people_gone: check mood <> 'gone' or id > 0
-- ! fails if rows of people break people_gone
ALTER TABLE people ADD CONSTRAINT people_gone CHECK (mood <> 'gone' OR id > 0);

-- create index people.people_present [id] where mood <> 'gone'
CREATE INDEX people_present ON people (id) WHERE mood <> 'gone';

-- alter enum mood [calm, busy, gone]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('calm', 'busy', 'gone');
DROP INDEX IF EXISTS people_present;
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_gone;
ALTER TABLE people DROP COLUMN IF EXISTS absent;
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'gone';
ALTER TABLE people ADD COLUMN absent boolean GENERATED ALWAYS AS (mood = 'gone') STORED NOT NULL;
-- ! fails if rows of people break people_gone
ALTER TABLE people ADD CONSTRAINT people_gone CHECK (mood <> 'gone' OR id > 0);
CREATE INDEX people_present ON people (id) WHERE mood <> 'gone';
DROP TYPE plinth_old_mood;

COMMIT;
