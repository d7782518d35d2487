-- Up
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'plinth_parked_002_change_amount_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('prices') AND attname = 'plinth_parked_002_change_ratio_before' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of prices as plinth_parked_002_change_amount_before
ALTER TABLE prices ADD COLUMN plinth_parked_002_change_amount_before numeric(10, 4);

-- keep values of prices as plinth_parked_002_change_amount_before
UPDATE prices SET plinth_parked_002_change_amount_before = amount WHERE amount IS NOT NULL;

-- alter column prices.amount decimal(10,2)?
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(10, 2);

-- make room for values of prices as plinth_parked_002_change_ratio_before
ALTER TABLE prices ADD COLUMN plinth_parked_002_change_ratio_before numeric(6, 3);

-- keep values of prices as plinth_parked_002_change_ratio_before
UPDATE prices SET plinth_parked_002_change_ratio_before = ratio WHERE ratio IS NOT NULL;

-- alter column prices.ratio int
ALTER TABLE prices ALTER COLUMN ratio TYPE integer USING ratio::integer;

COMMIT;
