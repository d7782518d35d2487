-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of lines.thrice
--   - values written to lines.twice since
-- Once: it cannot see that it has run, and would take what stands under the old names again
\set ON_ERROR_STOP on

BEGIN;

-- drop column lines.thrice
ALTER TABLE lines DROP COLUMN IF EXISTS thrice;

-- drop column lines.twice
-- ! destroys the values of lines.twice
ALTER TABLE lines DROP COLUMN IF EXISTS twice;

-- add column lines.twice int generated amount * 2 stored
ALTER TABLE lines ADD COLUMN twice integer GENERATED ALWAYS AS (amount * 2) STORED NOT NULL;

-- add column lines.thrice int?
ALTER TABLE lines ADD COLUMN thrice integer;

COMMIT;
