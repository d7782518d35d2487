-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to boxes.width since
--   - values written to boxes.height since
-- Rollback: retained
--   - the values of boxes.size
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'size' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'width' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'height' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('boxes') AND attname = 'plinth_parked_002_change_size' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back column boxes.size from plinth_parked_002_change_size
ALTER TABLE boxes RENAME COLUMN plinth_parked_002_change_size TO size;
UPDATE boxes SET size = width * 100 + coalesce(height, 0) WHERE size IS NULL OR width <> size / 100 OR height <> size - size / 100 * 100 OR height IS NOT NULL AND size - size / 100 * 100 IS NULL OR size - size / 100 * 100 IS NOT NULL AND height IS NULL;
ALTER TABLE boxes ALTER COLUMN size SET NOT NULL;

-- drop column boxes.height
-- ! destroys the values of boxes.height
ALTER TABLE boxes DROP COLUMN IF EXISTS height;

-- drop column boxes.width
-- ! destroys the values of boxes.width
ALTER TABLE boxes DROP COLUMN IF EXISTS width;

COMMIT;
