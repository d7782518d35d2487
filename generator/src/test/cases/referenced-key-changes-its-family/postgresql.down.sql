-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of parts.id fits int
--   - every value of parts.part_of fits int
--   - every value of orders.part fits int
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of orders have values in part that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM orders WHERE CASE WHEN part IS NULL THEN 0 WHEN NOT (part ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(part AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of orders have values in part that do not fit int' END AS int);
-- stops if rows of parts have values in part_of that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM parts WHERE CASE WHEN part_of IS NULL THEN 0 WHEN NOT (part_of ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(part_of AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of parts have values in part_of that do not fit int' END AS int);
-- stops if rows of parts have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM parts WHERE CASE WHEN id IS NULL THEN 0 WHEN NOT (id ~ '^\s*[-+]?[0-9]+\s*$') THEN 1 WHEN CAST(id AS numeric) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS text) = '0' THEN '0' ELSE 'rows of parts have values in id that do not fit int' END AS int);

-- alter column orders.part int?
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_part_fkey;
ALTER TABLE orders ALTER COLUMN part TYPE integer USING part::integer;

-- alter column parts.part_of int?
ALTER TABLE parts DROP CONSTRAINT IF EXISTS parts_part_of_fkey;
ALTER TABLE parts ALTER COLUMN part_of TYPE integer USING part_of::integer;

-- alter column parts.id int
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_part_fkey;
ALTER TABLE parts DROP CONSTRAINT IF EXISTS parts_part_of_fkey;
ALTER TABLE parts ALTER COLUMN id TYPE integer USING id::integer;
-- ! fails if rows of parts break parts_part_of_fkey
ALTER TABLE parts ADD CONSTRAINT parts_part_of_fkey FOREIGN KEY (part_of) REFERENCES parts (id);
-- ! fails if rows of orders break orders_part_fkey
ALTER TABLE orders ADD CONSTRAINT orders_part_fkey FOREIGN KEY (part) REFERENCES parts (id) ON DELETE SET NULL;

COMMIT;
