-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum app.size
--   - no row of app.crates written since breaks crates_weight_check: check weight > 0
--   - every value of app.crates.id fits int
--   - every value of app.crates.title fits varchar(20)
--   - every value of hr.boxes.box_id fits int
--   - no row has NULL in hr.boxes.box_id
-- Rollback: lossy
--   - values written to app.crates.made_at since
--   - what int cannot hold of the values written to app.crates.weight since
--   - the values of app.crates.note

-- stops if something that this brings is there already: table app.crates
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table app.crates' END AS INT);
-- stops if something that this renames is not there: table app.boxes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = 'app' AND "TABLE_NAME" = 'boxes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table app.boxes' END AS INT);
-- stops if rows of app.boxes have values in weight that do not fit decimal(10,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."boxes" WHERE ABS("weight") >= 100000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of app.boxes have values in weight that do not fit decimal(10,2)' END AS INT);

-- alter schema app
COMMENT ON SCHEMA "app" IS 'New words';

-- drop view app.heavy
DROP VIEW IF EXISTS "app"."heavy";

-- rename table app.boxes to app.crates
ALTER TABLE IF EXISTS "app"."boxes" RENAME TO "crates";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'boxes_size_enum_check') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "boxes_size_enum_check" TO "crates_size_enum_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'boxes_name_length_check') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "boxes_name_length_check" TO "crates_name_length_check"' ELSE '' END;

-- rename constraint app.crates.boxes_name_key to crates_name_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'boxes_name_key') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "boxes_name_key" TO "crates_name_key"' ELSE '' END;

-- rename constraint app.crates.boxes_pkey to crates_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'boxes_pkey') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "boxes_pkey" TO "crates_pkey"' ELSE '' END;

-- rename constraint app.crates.boxes_weight_check to crates_weight_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'boxes_weight_check') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "boxes_weight_check" TO "crates_weight_check"' ELSE '' END;

-- rename column app.crates.name to title
ALTER TABLE IF EXISTS "app"."crates" ALTER COLUMN IF EXISTS "name" RENAME TO "title";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_name_length_check') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_name_length_check" TO "crates_title_length_check"' ELSE '' END;

-- rename constraint app.crates.crates_name_key to crates_title_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_name_key') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_name_key" TO "crates_title_key"' ELSE '' END;

-- alter enum app.size [small, middle, large]
ALTER TABLE IF EXISTS "app"."crates" DROP CONSTRAINT IF EXISTS "crates_size_enum_check";
-- ! fails if rows of app.crates break crates_size_enum_check
ALTER TABLE "app"."crates" ADD CONSTRAINT IF NOT EXISTS "crates_size_enum_check" CHECK ("size" IN ('small', 'middle', 'large'));

-- drop index app.crates.boxes_weight
DROP INDEX IF EXISTS "app"."boxes_weight";

-- drop constraint app.crates.crates_weight_check
ALTER TABLE IF EXISTS "app"."crates" DROP CONSTRAINT IF EXISTS "crates_weight_check";

-- add column app.crates.made_at timestamptz default now()
ALTER TABLE "app"."crates" ADD COLUMN IF NOT EXISTS "made_at" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;

-- alter column app.crates.id bigint
ALTER TABLE "app"."crates" ALTER COLUMN "id" SET DATA TYPE BIGINT;

-- alter column app.crates.size enum:app.size default 'middle'
ALTER TABLE "app"."crates" ALTER COLUMN "size" SET DEFAULT 'middle';

-- alter column app.crates.title varchar(30)
ALTER TABLE IF EXISTS "app"."crates" DROP CONSTRAINT IF EXISTS "crates_title_length_check";
ALTER TABLE "app"."crates" ALTER COLUMN "title" SET DATA TYPE VARCHAR(60);
-- ! fails if rows of app.crates break crates_title_length_check
ALTER TABLE "app"."crates" ADD CONSTRAINT IF NOT EXISTS "crates_title_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("title", '[\x{10000}-\x{10FFFF}]', '_')) <= 30);

-- alter column app.crates.weight decimal(10,2)?
ALTER TABLE "app"."crates" ALTER COLUMN "weight" SET DATA TYPE DECIMAL(10, 2);

-- drop column app.crates.note
-- ! destroys the values of app.crates.note
ALTER TABLE "app"."crates" DROP COLUMN IF EXISTS "note";

-- comment on table app.crates: What was boxes
COMMENT ON TABLE "app"."crates" IS 'What was boxes';

-- alter column hr.boxes.box_id bigint?
ALTER TABLE "hr"."boxes" ALTER COLUMN "box_id" SET DATA TYPE BIGINT;
ALTER TABLE "hr"."boxes" ALTER COLUMN "box_id" DROP NOT NULL;

-- add constraint app.crates.crates_weight_check: check weight >= 0
-- ! fails if rows of app.crates break crates_weight_check
ALTER TABLE "app"."crates" ADD CONSTRAINT IF NOT EXISTS "crates_weight_check" CHECK ("weight" >= 0);

-- create index app.crates.boxes_by_weight [weight desc]
CREATE INDEX IF NOT EXISTS "app"."boxes_by_weight" ON "app"."crates" ("weight" DESC);

-- create view app.heavy
CREATE VIEW IF NOT EXISTS "app"."heavy" AS
SELECT "id" FROM "app"."crates" WHERE "weight" > 20;

-- alter role packers
GRANT SELECT ON "hr"."boxes" TO "packers";
