-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.mood since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'mood' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create enum mood [calm, busy]
CREATE TYPE mood AS ENUM ('calm', 'busy');

-- add column people.mood enum:mood default 'calm'
ALTER TABLE people ADD COLUMN mood mood DEFAULT 'calm' NOT NULL;

-- create routine next_mood
CREATE FUNCTION next_mood (now mood, fallback mood DEFAULT 'busy')
RETURNS mood
LANGUAGE plpgsql
AS $body$
BEGIN RETURN coalesce(now, fallback); END
$body$;

-- create routine in_mood
CREATE FUNCTION in_mood (wanted mood)
RETURNS TABLE (person integer, mood mood)
LANGUAGE sql
AS $body$
SELECT p.id, p.mood FROM people p WHERE p.mood = wanted
$body$;

-- create routine is_small
CREATE FUNCTION is_small (size text)
RETURNS boolean
LANGUAGE plpgsql
AS $body$
BEGIN RETURN size = 'small'; END
$body$;

COMMIT;
