-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of parts.id fits int
--   - every value of parts.part_of fits int
--   - every value of orders.part fits int

-- stops if rows of orders have values in part that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "orders" WHERE CASE WHEN "part" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("part", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("part" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of orders have values in part that do not fit int' END AS INT);
-- stops if rows of parts have values in part_of that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "parts" WHERE CASE WHEN "part_of" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("part_of", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("part_of" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parts have values in part_of that do not fit int' END AS INT);
-- stops if rows of parts have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "parts" WHERE CASE WHEN "id" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("id", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("id" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parts have values in id that do not fit int' END AS INT);

-- alter column orders.part int?
ALTER TABLE IF EXISTS "orders" DROP CONSTRAINT IF EXISTS "orders_part_length_check";
ALTER TABLE "orders" ALTER COLUMN "part" SET DATA TYPE INTEGER;

-- alter column parts.part_of int?
ALTER TABLE IF EXISTS "parts" DROP CONSTRAINT IF EXISTS "parts_part_of_length_check";
ALTER TABLE "parts" ALTER COLUMN "part_of" SET DATA TYPE INTEGER;

-- alter column parts.id int
ALTER TABLE IF EXISTS "parts" DROP CONSTRAINT IF EXISTS "parts_id_length_check";
ALTER TABLE "parts" ALTER COLUMN "id" SET DATA TYPE INTEGER;
