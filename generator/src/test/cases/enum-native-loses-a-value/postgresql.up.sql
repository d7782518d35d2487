-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- take down view calm_people
DROP VIEW IF EXISTS calm_people;

-- alter enum mood [busy, calm]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('busy', 'calm');
DROP INDEX IF EXISTS people_mood;
DROP INDEX IF EXISTS people_busy;
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_calm;
ALTER TABLE people ALTER COLUMN last TYPE mood USING last::text::mood;
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'calm';
-- ! fails if rows of people break people_calm
ALTER TABLE people ADD CONSTRAINT people_calm CHECK (mood <> 'busy' OR last IS NULL);
CREATE INDEX people_mood ON people (mood);
CREATE INDEX people_busy ON people (last);
DROP TYPE plinth_old_mood;

-- put back view calm_people
CREATE VIEW calm_people WITH (security_invoker = true) AS
SELECT "id" FROM "people" WHERE "mood" = 'calm';

COMMIT;
