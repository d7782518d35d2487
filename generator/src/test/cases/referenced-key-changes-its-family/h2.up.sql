-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of parts.id fits int
--   - every value of parts.part_of fits int
--   - every value of orders.part fits int

-- stops if something that this brings is there already: constraint parts.parts_id_length_check, constraint parts.parts_part_of_length_check, constraint orders.orders_part_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'parts' AND "CONSTRAINT_NAME" = 'parts_id_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'parts' AND "CONSTRAINT_NAME" = 'parts_part_of_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "CONSTRAINT_NAME" = 'orders_part_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint parts.parts_id_length_check, constraint parts.parts_part_of_length_check, constraint orders.orders_part_length_check' END AS INT);

-- alter column parts.id varchar(20)
ALTER TABLE "parts" ALTER COLUMN "id" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of parts break parts_id_length_check
ALTER TABLE "parts" ADD CONSTRAINT IF NOT EXISTS "parts_id_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("id", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- alter column parts.part_of varchar(20)?
ALTER TABLE "parts" ALTER COLUMN "part_of" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of parts break parts_part_of_length_check
ALTER TABLE "parts" ADD CONSTRAINT IF NOT EXISTS "parts_part_of_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("part_of", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- alter column orders.part varchar(20)?
ALTER TABLE "orders" ALTER COLUMN "part" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of orders break orders_part_length_check
ALTER TABLE "orders" ADD CONSTRAINT IF NOT EXISTS "orders_part_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("part", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);
