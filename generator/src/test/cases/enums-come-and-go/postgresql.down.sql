-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('things') AND conname = 'things_plain_enum_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('more') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('things') AND attname = 'extra' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of things have values in plain that do not fit enum:plain
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM things WHERE plain NOT IN ('p', 'q')) AS text) = '0' THEN '0' ELSE 'rows of things have values in plain that do not fit enum:plain' END AS int);
-- stops if rows of things have values in kind that do not fit enum:old_kind
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM things WHERE kind NOT IN ('x', 'y')) AS text) = '0' THEN '0' ELSE 'rows of things have values in kind that do not fit enum:old_kind' END AS int);

-- create enum old_kind [x, y]
CREATE TYPE old_kind AS ENUM ('x', 'y');

-- alter column things.plain enum:plain
-- ! fails if rows of things break things_plain_enum_check
ALTER TABLE things ADD CONSTRAINT things_plain_enum_check CHECK (plain IN ('p', 'q'));

-- alter column things.kind enum:old_kind
ALTER TABLE things ALTER COLUMN kind TYPE old_kind USING kind::text::old_kind;

-- drop column things.extra
-- ! destroys the values of things.extra
ALTER TABLE things DROP COLUMN IF EXISTS extra;

-- drop table more
-- ! destroys every row of more
DROP TABLE IF EXISTS more;

-- drop enum new_kind
DROP TYPE IF EXISTS new_kind;

COMMIT;
