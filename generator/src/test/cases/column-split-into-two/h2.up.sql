-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to boxes.width since
--   - values written to boxes.height since
-- Rollback: retained
--   - the values of boxes.size

-- stops if something that this brings is there already: column boxes.width, column boxes.height, column boxes.plinth_parked_002_change_size
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'boxes' AND "COLUMN_NAME" = 'width')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'boxes' AND "COLUMN_NAME" = 'height')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'boxes' AND "COLUMN_NAME" = 'plinth_parked_002_change_size')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column boxes.width, column boxes.height, column boxes.plinth_parked_002_change_size' END AS INT);
-- stops if something that this renames is not there: column boxes.size
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'boxes' AND "COLUMN_NAME" = 'size')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column boxes.size' END AS INT);

-- add column boxes.width int fill size / 100
ALTER TABLE "boxes" ADD COLUMN IF NOT EXISTS "width" INTEGER;
UPDATE "boxes" SET "width" = "size" / 100;
ALTER TABLE "boxes" ALTER COLUMN "width" SET NOT NULL;

-- add column boxes.height int? fill size - size / 100 * 100
ALTER TABLE "boxes" ADD COLUMN IF NOT EXISTS "height" INTEGER;
UPDATE "boxes" SET "height" = "size" - "size" / 100 * 100;

-- park column boxes.size as plinth_parked_002_change_size
ALTER TABLE "boxes" ALTER COLUMN "size" DROP NOT NULL;
ALTER TABLE IF EXISTS "boxes" ALTER COLUMN IF EXISTS "size" RENAME TO "plinth_parked_002_change_size";
