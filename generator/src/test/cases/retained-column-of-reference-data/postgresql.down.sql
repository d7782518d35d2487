-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of levels.weight
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('levels') AND attname = 'weight' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('levels') AND attname = 'plinth_parked_002_change_weight' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if seeded rows have been changed, or are gone, in levels: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM levels WHERE id = 1 AND name = 'low') AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in levels: id 1' END AS int);

-- bring back column levels.weight from plinth_parked_002_change_weight
ALTER TABLE levels RENAME COLUMN plinth_parked_002_change_weight TO weight;
UPDATE levels SET weight = 3 WHERE weight IS NULL;
ALTER TABLE levels ALTER COLUMN weight SET NOT NULL;
ALTER TABLE levels ALTER COLUMN weight SET DEFAULT 3;

-- alter seed levels
UPDATE levels SET weight = 10 WHERE id = 1 AND name = 'low';

COMMIT;
