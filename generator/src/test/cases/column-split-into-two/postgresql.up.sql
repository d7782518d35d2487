-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to boxes.width since
--   - values written to boxes.height since
-- Rollback: retained
--   - the values of boxes.size
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'width' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'height' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'plinth_parked_002_change_size' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'size' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column boxes.width int fill size / 100
ALTER TABLE boxes ADD COLUMN width integer;
UPDATE boxes SET width = size / 100;
ALTER TABLE boxes ALTER COLUMN width SET NOT NULL;

-- add column boxes.height int? fill size - size / 100 * 100
ALTER TABLE boxes ADD COLUMN height integer;
UPDATE boxes SET height = size - size / 100 * 100;

-- park column boxes.size as plinth_parked_002_change_size
ALTER TABLE boxes ALTER COLUMN size DROP NOT NULL;
ALTER TABLE boxes RENAME COLUMN size TO plinth_parked_002_change_size;

COMMIT;
