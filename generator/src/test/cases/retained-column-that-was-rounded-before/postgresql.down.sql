-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - the values of prices.amount
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'amount' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'plinth_parked_002_change_amount_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'plinth_parked_002_change_amount' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back column prices.amount from plinth_parked_002_change_amount
ALTER TABLE prices RENAME COLUMN plinth_parked_002_change_amount TO amount;
UPDATE prices SET amount = 0 WHERE amount IS NULL;
ALTER TABLE prices ALTER COLUMN amount SET NOT NULL;

-- alter column prices.amount decimal(10,4)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(10, 4);

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE prices SET amount = plinth_parked_002_change_amount_before WHERE CAST(plinth_parked_002_change_amount_before AS numeric(10, 2)) = amount;

-- drop what was kept of prices as plinth_parked_002_change_amount_before
ALTER TABLE prices DROP COLUMN IF EXISTS plinth_parked_002_change_amount_before;

COMMIT;
