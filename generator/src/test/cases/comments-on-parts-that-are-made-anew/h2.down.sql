-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of items written since breaks items_extent_check: check extent between 0 and 100
--   - every value of owners.id fits int
--   - every value of items.code fits varchar(20)
--   - every value of items.extent fits int
--   - every value of items.owner_id fits int

-- stops if something that this brings is there already: table entries
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'entries' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table entries' END AS INT);
-- stops if something that this renames is not there: table items
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table items' END AS INT);
-- stops if rows of items have values in owner_id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "items" WHERE "owner_id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of items have values in owner_id that do not fit int' END AS INT);
-- stops if rows of items have values in extent that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "items" WHERE "extent" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of items have values in extent that do not fit int' END AS INT);
-- stops if rows of items have values in code that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "items" WHERE CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of items have values in code that do not fit varchar(20)' END AS INT);
-- stops if rows of owners have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "owners" WHERE "id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of owners have values in id that do not fit int' END AS INT);

-- no comment on index items.entries_size
COMMENT ON INDEX "entries_size" IS NULL;

-- no comment on constraint items.items_extent_check
COMMENT ON CONSTRAINT "items_extent_check" IS NULL;

-- drop index items.entries_size
DROP INDEX IF EXISTS "entries_size";

-- drop constraint items.items_extent_check
ALTER TABLE IF EXISTS "items" DROP CONSTRAINT IF EXISTS "items_extent_check";

-- alter column items.owner_id int
ALTER TABLE "items" ALTER COLUMN "owner_id" SET DATA TYPE INTEGER;

-- alter column items.extent int
ALTER TABLE "items" ALTER COLUMN "extent" SET DATA TYPE INTEGER;

-- alter column items.code varchar(20)
ALTER TABLE "items" ALTER COLUMN "code" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of items break items_code_length_check
ALTER TABLE "items" ADD CONSTRAINT IF NOT EXISTS "items_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- alter column owners.id int
ALTER TABLE "owners" ALTER COLUMN "id" SET DATA TYPE INTEGER;

-- rename index items.entries_new to entries_old
ALTER INDEX IF EXISTS "entries_new" RENAME TO "entries_old";

-- add constraint items.items_extent_check: check extent between 0 and 100
-- ! fails if rows of items break items_extent_check
ALTER TABLE "items" ADD CONSTRAINT IF NOT EXISTS "items_extent_check" CHECK ("extent" BETWEEN 0 AND 100);

-- comment on constraint items.items_extent_check: In percent
COMMENT ON CONSTRAINT "items_extent_check" IS 'In percent';

-- create index items.entries_size [extent]
CREATE INDEX IF NOT EXISTS "entries_size" ON "items" ("extent");

-- comment on index items.entries_size: Serves the report
COMMENT ON INDEX "entries_size" IS 'Serves the report';

-- rename constraint items.items_extent_check to items_size_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'items_extent_check') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "items_extent_check" TO "items_size_check"' ELSE '' END;

-- rename column items.extent to size
ALTER TABLE IF EXISTS "items" ALTER COLUMN IF EXISTS "extent" RENAME TO "size";

-- rename constraint items.items_size_check to entries_size_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'items_size_check') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "items_size_check" TO "entries_size_check"' ELSE '' END;

-- rename constraint items.items_pkey to entries_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'items_pkey') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "items_pkey" TO "entries_pkey"' ELSE '' END;

-- rename constraint items.items_owner_id_fkey to entries_owner_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'items_owner_id_fkey') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "items_owner_id_fkey" TO "entries_owner_id_fkey"' ELSE '' END;

-- rename constraint items.items_code_key to entries_code_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'items_code_key') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "items_code_key" TO "entries_code_key"' ELSE '' END;

-- rename table items to entries
ALTER TABLE IF EXISTS "items" RENAME TO "entries";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'entries' AND "CONSTRAINT_NAME" = 'items_code_length_check') THEN 'ALTER TABLE "entries" RENAME CONSTRAINT "items_code_length_check" TO "entries_code_length_check"' ELSE '' END;
