-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE people ADD COLUMN plinth_parked_002_change_came boolean;

-- copy rows guests to people set email = lower(email), id = id + 100, plinth_parked_002_change_came = true where id < 10
INSERT INTO people (id, email, plinth_parked_002_change_came)
SELECT id + 100, lower(email), TRUE
FROM guests
WHERE id < 10;

COMMIT;
