-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of levels.weight
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('levels') AND attname = 'plinth_parked_002_change_weight' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('levels') AND attname = 'weight' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park column levels.weight as plinth_parked_002_change_weight
ALTER TABLE levels ALTER COLUMN weight DROP DEFAULT;
ALTER TABLE levels ALTER COLUMN weight DROP NOT NULL;
ALTER TABLE levels RENAME COLUMN weight TO plinth_parked_002_change_weight;

COMMIT;
