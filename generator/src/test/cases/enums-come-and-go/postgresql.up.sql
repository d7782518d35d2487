-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to more since
--   - values written to things.extra since
-- Rollback: conditional
--   - every value of things.kind fits enum:old_kind
--   - every value of things.plain fits enum:plain
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('more') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('things') AND attname = 'extra' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('things') AND conname = 'things_plain_enum_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create enum new_kind [u, v]
CREATE TYPE new_kind AS ENUM ('u', 'v');

-- create table more
CREATE TABLE more (
  id integer NOT NULL,
  kind new_kind NOT NULL,
  CONSTRAINT more_pkey PRIMARY KEY (id)
);

-- add column things.extra enum:new_kind?
ALTER TABLE things ADD COLUMN extra new_kind;

-- alter column things.kind varchar(10)
ALTER TABLE things ALTER COLUMN kind TYPE varchar(10) COLLATE "C";

-- alter column things.plain text
ALTER TABLE things DROP CONSTRAINT IF EXISTS things_plain_enum_check;

-- drop enum old_kind
DROP TYPE IF EXISTS old_kind;

COMMIT;
