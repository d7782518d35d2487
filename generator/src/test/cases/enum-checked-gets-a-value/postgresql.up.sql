-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'it's "odd"' of the enum mood
\set ON_ERROR_STOP on

BEGIN;

-- alter enum mood [calm, busy, it's "odd"]
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_mood_enum_check;
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_last_enum_check;
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE people ADD CONSTRAINT people_mood_enum_check CHECK (mood IN ('calm', 'busy', 'it''s "odd"'));
-- ! fails if rows of people break people_last_enum_check
ALTER TABLE people ADD CONSTRAINT people_last_enum_check CHECK (last IN ('calm', 'busy', 'it''s "odd"'));

-- alter column people.mood enum:mood default 'busy'
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'busy';

COMMIT;
