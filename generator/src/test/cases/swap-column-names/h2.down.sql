-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact
-- Once: it cannot see that it has run, and would take what stands under the old names again

-- rename constraint pairs.pairs_height_check to pairs_plinth_rename_width_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pairs' AND "CONSTRAINT_NAME" = 'pairs_height_check') THEN 'ALTER TABLE "pairs" RENAME CONSTRAINT "pairs_height_check" TO "pairs_plinth_rename_width_check"' ELSE '' END;

-- rename column pairs.height to plinth_rename_width
ALTER TABLE IF EXISTS "pairs" ALTER COLUMN IF EXISTS "height" RENAME TO "plinth_rename_width";

-- rename constraint pairs.pairs_width_check to pairs_height_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pairs' AND "CONSTRAINT_NAME" = 'pairs_width_check') THEN 'ALTER TABLE "pairs" RENAME CONSTRAINT "pairs_width_check" TO "pairs_height_check"' ELSE '' END;

-- rename column pairs.width to height
ALTER TABLE IF EXISTS "pairs" ALTER COLUMN IF EXISTS "width" RENAME TO "height";

-- rename constraint pairs.pairs_plinth_rename_width_check to pairs_width_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pairs' AND "CONSTRAINT_NAME" = 'pairs_plinth_rename_width_check') THEN 'ALTER TABLE "pairs" RENAME CONSTRAINT "pairs_plinth_rename_width_check" TO "pairs_width_check"' ELSE '' END;

-- rename column pairs.plinth_rename_width to width
ALTER TABLE IF EXISTS "pairs" ALTER COLUMN IF EXISTS "plinth_rename_width" RENAME TO "width";
