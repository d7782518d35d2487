-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to settings.note since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('settings') AND attname = 'note' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if a person has to do this first: Point the webhook back
SELECT CAST(CASE WHEN CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'old') THEN 1 ELSE 0 END) AS text) = '1' THEN '0' ELSE 'a person has to do this first: Point the webhook back' END AS int);

-- drop column settings.note
-- ! destroys the values of settings.note
ALTER TABLE settings DROP COLUMN IF EXISTS note;

COMMIT;
