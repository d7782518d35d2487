-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to boxes.width since
--   - values written to boxes.height since
-- Rollback: retained
--   - the values of boxes.size

-- stops if something that this brings is there already: column boxes.size
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'boxes' AND "COLUMN_NAME" = 'size')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column boxes.size' END AS INT);
-- stops if something that this renames is not there: column boxes.plinth_parked_002_change_size
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'boxes' AND "COLUMN_NAME" = 'plinth_parked_002_change_size')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column boxes.plinth_parked_002_change_size' END AS INT);

-- bring back column boxes.size from plinth_parked_002_change_size
ALTER TABLE IF EXISTS "boxes" ALTER COLUMN IF EXISTS "plinth_parked_002_change_size" RENAME TO "size";
UPDATE "boxes" SET "size" = "width" * 100 + coalesce("height", 0) WHERE "size" IS NULL OR "width" <> "size" / 100 OR "height" <> "size" - "size" / 100 * 100 OR "height" IS NOT NULL AND "size" - "size" / 100 * 100 IS NULL OR "size" - "size" / 100 * 100 IS NOT NULL AND "height" IS NULL;
ALTER TABLE "boxes" ALTER COLUMN "size" SET NOT NULL;

-- drop column boxes.height
-- ! destroys the values of boxes.height
ALTER TABLE "boxes" DROP COLUMN IF EXISTS "height";

-- drop column boxes.width
-- ! destroys the values of boxes.width
ALTER TABLE "boxes" DROP COLUMN IF EXISTS "width";
