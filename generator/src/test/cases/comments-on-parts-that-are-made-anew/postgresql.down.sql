-- Down: undoes up.sql
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
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('entries') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('items') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of items have values in code that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM items WHERE char_length(code) > 20) AS text) = '0' THEN '0' ELSE 'rows of items have values in code that do not fit varchar(20)' END AS int);

-- no comment on index items.entries_size
COMMENT ON INDEX entries_size IS NULL;

-- no comment on constraint items.items_extent_check
COMMENT ON CONSTRAINT items_extent_check ON items IS NULL;

-- drop index items.entries_size
DROP INDEX IF EXISTS entries_size;

-- drop constraint items.items_extent_check
ALTER TABLE items DROP CONSTRAINT IF EXISTS items_extent_check;

-- alter column items.owner_id int
ALTER TABLE items ALTER COLUMN owner_id TYPE integer USING owner_id::integer;

-- alter column items.extent int
ALTER TABLE items ALTER COLUMN extent TYPE integer USING extent::integer;

-- alter column items.code varchar(20)
ALTER TABLE items ALTER COLUMN code TYPE varchar(20) COLLATE "C";

-- alter column owners.id int
ALTER TABLE owners ALTER COLUMN id TYPE integer USING id::integer;

-- rename index items.entries_new to entries_old
ALTER INDEX entries_new RENAME TO entries_old;

-- add constraint items.items_extent_check: check extent between 0 and 100
-- ! fails if rows of items break items_extent_check
ALTER TABLE items ADD CONSTRAINT items_extent_check CHECK (extent BETWEEN 0 AND 100);

-- comment on constraint items.items_extent_check: In percent
COMMENT ON CONSTRAINT items_extent_check ON items IS 'In percent';

-- create index items.entries_size [extent]
CREATE INDEX entries_size ON items (extent);

-- comment on index items.entries_size: Serves the report
COMMENT ON INDEX entries_size IS 'Serves the report';

-- rename constraint items.items_extent_check to items_size_check
ALTER TABLE items RENAME CONSTRAINT items_extent_check TO items_size_check;

-- rename column items.extent to size
ALTER TABLE items RENAME COLUMN extent TO size;

-- rename constraint items.items_size_check to entries_size_check
ALTER TABLE items RENAME CONSTRAINT items_size_check TO entries_size_check;

-- rename constraint items.items_pkey to entries_pkey
ALTER TABLE items RENAME CONSTRAINT items_pkey TO entries_pkey;

-- rename constraint items.items_owner_id_fkey to entries_owner_id_fkey
ALTER TABLE items RENAME CONSTRAINT items_owner_id_fkey TO entries_owner_id_fkey;

-- rename constraint items.items_code_key to entries_code_key
ALTER TABLE items RENAME CONSTRAINT items_code_key TO entries_code_key;

-- rename table items to entries
ALTER TABLE items RENAME TO entries;

COMMIT;
