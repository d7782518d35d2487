-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.mood
-- Rollback: conditional
--   - no row was written to people since: people.mood is NOT NULL, and nothing says what such a row has in it (`restore:`)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'mood' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mood' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows were written to people since mood was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE plinth_parked_002_change_mood IS NULL) AS text) = '0' THEN '0' ELSE 'rows were written to people since mood was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS int);

-- create enum mood [good, bad]
CREATE TYPE mood AS ENUM ('good', 'bad');

-- bring back column people.mood from plinth_parked_002_change_mood
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_mood TO mood;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET NOT NULL;

COMMIT;
