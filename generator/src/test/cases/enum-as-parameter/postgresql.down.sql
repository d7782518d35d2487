-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.mood since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'mood' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop routine is_small
DROP FUNCTION IF EXISTS is_small (text);

-- drop routine in_mood
DROP FUNCTION IF EXISTS in_mood (mood);

-- drop routine next_mood
DROP FUNCTION IF EXISTS next_mood (mood, mood);

-- drop column people.mood
-- ! destroys the values of people.mood
ALTER TABLE people DROP COLUMN IF EXISTS mood;

-- drop enum mood
DROP TYPE IF EXISTS mood;

COMMIT;
