-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what int cannot hold of the values written to sums.whole since
--   - what int cannot hold of the values of sums.exact
-- Rollback: conditional
--   - every value of sums.exact fits decimal(10,2)
--   - every value of sums.rounded fits decimal(6,0)
\set ON_ERROR_STOP on

BEGIN;

-- alter column sums.whole decimal(12,2)
ALTER TABLE sums ALTER COLUMN whole TYPE numeric(12, 2);

-- alter column sums.exact int
ALTER TABLE sums ALTER COLUMN exact TYPE integer USING exact::integer;

-- alter column sums.rounded int
ALTER TABLE sums ALTER COLUMN rounded TYPE integer USING rounded::integer;

COMMIT;
