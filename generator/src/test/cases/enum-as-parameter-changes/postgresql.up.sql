-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'enormous' of the enum size
\set ON_ERROR_STOP on

BEGIN;

-- take down view moods
DROP VIEW IF EXISTS moods;

-- alter enum mood [busy, calm]
DROP FUNCTION IF EXISTS next_mood (mood);
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('busy', 'calm');
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'calm';
DROP TYPE plinth_old_mood;
CREATE FUNCTION next_mood (now mood)
RETURNS mood
LANGUAGE plpgsql
AS $body$
BEGIN RETURN coalesce(now, 'busy'); END
$body$;
COMMENT ON FUNCTION next_mood (mood) IS 'What comes next';
REVOKE EXECUTE ON FUNCTION next_mood (mood) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_mood (mood) TO clerk;

-- alter enum size [small, large, enormous]
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_size_enum_check;
-- ! fails if rows of people break people_size_enum_check
ALTER TABLE people ADD CONSTRAINT people_size_enum_check CHECK (size IN ('small', 'large', 'enormous'));

-- put back view moods
CREATE VIEW moods WITH (security_invoker = true) AS
SELECT id, next_mood(mood) AS mood FROM people;
GRANT SELECT ON moods TO clerk;

COMMIT;
