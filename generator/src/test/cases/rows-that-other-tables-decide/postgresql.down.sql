-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in purchases.kind, purchases.name
--   - the deleted rows of users
--   - the deleted rows of purchases
-- Rollback: conditional
--   - no row was written to users since that collides with them
--   - no row was written to purchases since that collides with them
-- Rollback: lossy
--   - rows written to authors since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('orders') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('purchases') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('authors') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_users_deleted') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_purchases_deleted') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table authors
-- ! destroys every row of authors
DROP TABLE IF EXISTS authors;

-- drop constraint purchases.purchases_buyer
ALTER TABLE purchases DROP CONSTRAINT IF EXISTS purchases_buyer;

-- copy rows plinth_parked_002_change_purchases_deleted to purchases set buyer_id = buyer_id, checker_id = checker_id, id = id, kind = kind, name = name, plinth_parked_002_change_kind_before = plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled = plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before = plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled = plinth_parked_002_change_name_filled, plinth_parked_002_change_written = plinth_parked_002_change_written
ALTER TABLE plinth_parked_002_change_purchases_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_purchases_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO purchases (id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled)
SELECT id, name, buyer_id, checker_id, kind, plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
FROM plinth_parked_002_change_purchases_deleted;

-- drop what was kept as plinth_parked_002_change_purchases_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_purchases_deleted;

-- copy rows plinth_parked_002_change_users_deleted to users set active = active, id = id, name = name
ALTER TABLE plinth_parked_002_change_users_deleted NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_users_deleted DISABLE ROW LEVEL SECURITY;
INSERT INTO users (id, name, active)
SELECT id, name, active
FROM plinth_parked_002_change_users_deleted;

-- drop what was kept as plinth_parked_002_change_users_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_users_deleted;

-- backfill purchases set kind = plinth_parked_002_change_kind_before where plinth_parked_002_change_written and (kind = plinth_parked_002_change_kind_filled or kind is null and plinth_parked_002_change_kind_filled is null)
UPDATE purchases SET kind = plinth_parked_002_change_kind_before WHERE plinth_parked_002_change_written AND (kind = plinth_parked_002_change_kind_filled OR kind IS NULL AND plinth_parked_002_change_kind_filled IS NULL);

-- backfill purchases set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and (name = plinth_parked_002_change_name_filled or name is null and plinth_parked_002_change_name_filled is null)
UPDATE purchases SET name = plinth_parked_002_change_name_before WHERE plinth_parked_002_change_written AND (name = plinth_parked_002_change_name_filled OR name IS NULL AND plinth_parked_002_change_name_filled IS NULL);

-- drop what was kept of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE purchases DROP COLUMN IF EXISTS plinth_parked_002_change_written;
ALTER TABLE purchases DROP COLUMN IF EXISTS plinth_parked_002_change_kind_before;
ALTER TABLE purchases DROP COLUMN IF EXISTS plinth_parked_002_change_kind_filled;
ALTER TABLE purchases DROP COLUMN IF EXISTS plinth_parked_002_change_name_before;
ALTER TABLE purchases DROP COLUMN IF EXISTS plinth_parked_002_change_name_filled;

-- rename column purchases.buyer_id to user_id
ALTER TABLE purchases RENAME COLUMN buyer_id TO user_id;

-- rename constraint purchases.purchases_pkey to orders_pkey
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;

-- rename table purchases to orders
ALTER TABLE purchases RENAME TO orders;

COMMIT;
