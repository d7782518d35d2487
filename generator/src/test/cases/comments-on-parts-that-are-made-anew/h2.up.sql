-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of items written since breaks items_extent_check: check extent between 0 and 100
--   - every value of owners.id fits int
--   - every value of items.code fits varchar(20)
--   - every value of items.extent fits int
--   - every value of items.owner_id fits int

-- stops if something that this brings is there already: table items
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table items' END AS INT);
-- stops if something that this renames is not there: table entries
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'entries' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table entries' END AS INT);
-- stops if rows of entries break items_extent_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "entries" WHERE "size" NOT BETWEEN 0 AND 200) AS VARCHAR) = '0' THEN '0' ELSE 'rows of entries break items_extent_check' END AS INT);

-- rename table entries to items
ALTER TABLE IF EXISTS "entries" RENAME TO "items";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'entries_code_length_check') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "entries_code_length_check" TO "items_code_length_check"' ELSE '' END;

-- rename constraint items.entries_code_key to items_code_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'entries_code_key') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "entries_code_key" TO "items_code_key"' ELSE '' END;

-- rename constraint items.entries_owner_id_fkey to items_owner_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'entries_owner_id_fkey') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "entries_owner_id_fkey" TO "items_owner_id_fkey"' ELSE '' END;

-- rename constraint items.entries_pkey to items_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'entries_pkey') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "entries_pkey" TO "items_pkey"' ELSE '' END;

-- rename constraint items.entries_size_check to items_size_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'entries_size_check') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "entries_size_check" TO "items_size_check"' ELSE '' END;

-- rename column items.size to extent
ALTER TABLE IF EXISTS "items" ALTER COLUMN IF EXISTS "size" RENAME TO "extent";

-- rename constraint items.items_size_check to items_extent_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'items' AND "CONSTRAINT_NAME" = 'items_size_check') THEN 'ALTER TABLE "items" RENAME CONSTRAINT "items_size_check" TO "items_extent_check"' ELSE '' END;

-- drop index items.entries_size
DROP INDEX IF EXISTS "entries_size";

-- drop constraint items.items_extent_check
ALTER TABLE IF EXISTS "items" DROP CONSTRAINT IF EXISTS "items_extent_check";

-- rename index items.entries_old to entries_new
ALTER INDEX IF EXISTS "entries_old" RENAME TO "entries_new";

-- alter column owners.id bigint
ALTER TABLE "owners" ALTER COLUMN "id" SET DATA TYPE BIGINT;

-- alter column items.code text
ALTER TABLE IF EXISTS "items" DROP CONSTRAINT IF EXISTS "items_code_length_check";
ALTER TABLE "items" ALTER COLUMN "code" SET DATA TYPE VARCHAR;

-- alter column items.extent bigint
ALTER TABLE "items" ALTER COLUMN "extent" SET DATA TYPE BIGINT;

-- alter column items.owner_id bigint
ALTER TABLE "items" ALTER COLUMN "owner_id" SET DATA TYPE BIGINT;

-- add constraint items.items_extent_check: check extent between 0 and 200
-- ! fails if rows of items break items_extent_check
ALTER TABLE "items" ADD CONSTRAINT IF NOT EXISTS "items_extent_check" CHECK ("extent" BETWEEN 0 AND 200);

-- create index items.entries_size [extent desc]
CREATE INDEX IF NOT EXISTS "entries_size" ON "items" ("extent" DESC);

-- comment on constraint items.items_extent_check: In percent
COMMENT ON CONSTRAINT "items_extent_check" IS 'In percent';

-- comment on index items.entries_size: Serves the report
COMMENT ON INDEX "entries_size" IS 'Serves the report';
