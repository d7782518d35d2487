-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - what int cannot hold of the values of prices.ratio
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
--   - every value of prices.ratio fits decimal(6,3)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'plinth_parked_002_change_amount_before' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'plinth_parked_002_change_ratio_before' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- alter column prices.ratio decimal(6,3)
ALTER TABLE prices ALTER COLUMN ratio TYPE numeric(6, 3);

-- backfill prices set ratio = plinth_parked_002_change_ratio_before where cast(plinth_parked_002_change_ratio_before as int) = ratio
UPDATE prices SET ratio = plinth_parked_002_change_ratio_before WHERE CAST(plinth_parked_002_change_ratio_before AS integer) = ratio;

-- drop what was kept of prices as plinth_parked_002_change_ratio_before
ALTER TABLE prices DROP COLUMN IF EXISTS plinth_parked_002_change_ratio_before;

-- alter column prices.amount decimal(10,4)?
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(10, 4);

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE prices SET amount = plinth_parked_002_change_amount_before WHERE CAST(plinth_parked_002_change_amount_before AS numeric(10, 2)) = amount;

-- drop what was kept of prices as plinth_parked_002_change_amount_before
ALTER TABLE prices DROP COLUMN IF EXISTS plinth_parked_002_change_amount_before;

COMMIT;
