-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of items written since breaks items_extent_check: check extent between 0 and 100
--   - every value of owners.id fits int
--   - every value of items.code fits varchar(20)
--   - every value of items.extent fits int
--   - every value of items.owner_id fits int
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('items') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('entries') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table entries to items
ALTER TABLE entries RENAME TO items;

-- rename constraint items.entries_code_key to items_code_key
ALTER TABLE items RENAME CONSTRAINT entries_code_key TO items_code_key;

-- rename constraint items.entries_owner_id_fkey to items_owner_id_fkey
ALTER TABLE items RENAME CONSTRAINT entries_owner_id_fkey TO items_owner_id_fkey;

-- rename constraint items.entries_pkey to items_pkey
ALTER TABLE items RENAME CONSTRAINT entries_pkey TO items_pkey;

-- rename constraint items.entries_size_check to items_size_check
ALTER TABLE items RENAME CONSTRAINT entries_size_check TO items_size_check;

-- rename column items.size to extent
ALTER TABLE items RENAME COLUMN size TO extent;

-- rename constraint items.items_size_check to items_extent_check
ALTER TABLE items RENAME CONSTRAINT items_size_check TO items_extent_check;

-- drop index items.entries_size
DROP INDEX IF EXISTS entries_size;

-- drop constraint items.items_extent_check
ALTER TABLE items DROP CONSTRAINT IF EXISTS items_extent_check;

-- rename index items.entries_old to entries_new
ALTER INDEX entries_old RENAME TO entries_new;

-- alter column owners.id bigint
ALTER TABLE owners ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column items.code text
ALTER TABLE items ALTER COLUMN code TYPE text COLLATE "C";

-- alter column items.extent bigint
ALTER TABLE items ALTER COLUMN extent TYPE bigint USING extent::bigint;

-- alter column items.owner_id bigint
ALTER TABLE items ALTER COLUMN owner_id TYPE bigint USING owner_id::bigint;

-- add constraint items.items_extent_check: check extent between 0 and 200
-- ! fails if rows of items break items_extent_check
ALTER TABLE items ADD CONSTRAINT items_extent_check CHECK (extent BETWEEN 0 AND 200);

-- create index items.entries_size [extent desc]
CREATE INDEX entries_size ON items (extent DESC);

-- comment on constraint items.items_extent_check: In percent
COMMENT ON CONSTRAINT items_extent_check ON items IS 'In percent';

-- comment on index items.entries_size: Serves the report
COMMENT ON INDEX entries_size IS 'Serves the report';

COMMIT;
