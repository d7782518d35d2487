-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of lines.thrice
--   - values written to lines.twice since
-- Once: it cannot see that it has run, and would take what stands under the old names again
\set ON_ERROR_STOP on

BEGIN;

-- drop column lines.thrice
-- ! destroys the values of lines.thrice
ALTER TABLE lines DROP COLUMN IF EXISTS thrice;

-- drop column lines.twice
ALTER TABLE lines DROP COLUMN IF EXISTS twice;

-- add column lines.twice int?
ALTER TABLE lines ADD COLUMN twice integer;

-- add column lines.thrice int? generated amount * 3 stored
ALTER TABLE lines ADD COLUMN thrice integer GENERATED ALWAYS AS (amount * 3) STORED;

COMMIT;
