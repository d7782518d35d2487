-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to settings.note since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('settings') AND attname = 'note' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if a person has to do this first: Point the webhook to the new address; it's in the console
SELECT CAST(CASE WHEN CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'new') THEN 1 ELSE 0 END) AS text) = '1' THEN '0' ELSE 'a person has to do this first: Point the webhook to the new address; it''s in the console' END AS int);

-- add column settings.note text?
ALTER TABLE settings ADD COLUMN note text COLLATE "C";

COMMIT;
