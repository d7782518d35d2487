-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of parts.id fits int
--   - every value of parts.part_of fits int
--   - every value of orders.part fits int
\set ON_ERROR_STOP on

BEGIN;

-- alter column parts.id varchar(20)
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_part_fkey;
ALTER TABLE parts DROP CONSTRAINT IF EXISTS parts_part_of_fkey;
ALTER TABLE parts ALTER COLUMN id TYPE varchar(20) COLLATE "C";

-- alter column parts.part_of varchar(20)?
ALTER TABLE parts DROP CONSTRAINT IF EXISTS parts_part_of_fkey;
ALTER TABLE parts ALTER COLUMN part_of TYPE varchar(20) COLLATE "C";
-- ! fails if rows of parts break parts_part_of_fkey
ALTER TABLE parts ADD CONSTRAINT parts_part_of_fkey FOREIGN KEY (part_of) REFERENCES parts (id);

-- alter column orders.part varchar(20)?
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_part_fkey;
ALTER TABLE orders ALTER COLUMN part TYPE varchar(20) COLLATE "C";
-- ! fails if rows of orders break orders_part_fkey
ALTER TABLE orders ADD CONSTRAINT orders_part_fkey FOREIGN KEY (part) REFERENCES parts (id) ON DELETE SET NULL;

COMMIT;
