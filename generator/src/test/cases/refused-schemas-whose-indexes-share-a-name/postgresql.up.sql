-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('one.items') AND relname = 'items_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('two.items') AND relname = 'items_name' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create sequence one.numbers
CREATE SEQUENCE one.numbers AS bigint START WITH 5 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
COMMENT ON SEQUENCE one.numbers IS 'For items';

-- create sequence two.numbers
CREATE SEQUENCE two.numbers AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- create index one.items.items_name [name]
CREATE INDEX items_name ON one.items (name);

-- create index two.items.items_name [name desc]
CREATE INDEX items_name ON two.items (name DESC);

COMMIT;
