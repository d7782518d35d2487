-- Down: undoes up.sql
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

-- alter column sums.rounded decimal(6,0)
ALTER TABLE sums ALTER COLUMN rounded TYPE numeric(6, 0);

-- alter column sums.exact decimal(10,2)
ALTER TABLE sums ALTER COLUMN exact TYPE numeric(10, 2);

-- alter column sums.whole int
ALTER TABLE sums ALTER COLUMN whole TYPE integer USING whole::integer;

COMMIT;
