-- Down: undoes up.sql
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

-- stops if something that this brings is there already: table app.boxes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = 'app' AND "TABLE_NAME" = 'boxes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table app.boxes' END AS INT);
-- stops if something that this renames is not there: table app.crates
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table app.crates' END AS INT);
-- stops if rows of hr.boxes have values in box_id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "hr"."boxes" WHERE "box_id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of hr.boxes have values in box_id that do not fit int' END AS INT);
-- stops if rows of hr.boxes have NULL in box_id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "hr"."boxes" WHERE "box_id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of hr.boxes have NULL in box_id' END AS INT);
-- stops if rows of app.crates have values in weight that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."crates" WHERE ROUND("weight", 0) NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of app.crates have values in weight that do not fit int' END AS INT);
-- stops if rows of app.crates have values in title that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."crates" WHERE CHAR_LENGTH(REGEXP_REPLACE("title", '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of app.crates have values in title that do not fit varchar(20)' END AS INT);
-- stops if rows of app.crates have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."crates" WHERE "id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of app.crates have values in id that do not fit int' END AS INT);
-- stops if rows of app.crates have values in size that do not fit enum:app.size
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "app"."crates" WHERE "size" NOT IN ('small', 'large')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of app.crates have values in size that do not fit enum:app.size' END AS INT);

-- alter role packers
REVOKE SELECT ON "hr"."boxes" FROM "packers";

-- drop view app.heavy
DROP VIEW IF EXISTS "app"."heavy";

-- drop index app.crates.boxes_by_weight
DROP INDEX IF EXISTS "app"."boxes_by_weight";

-- drop constraint app.crates.crates_weight_check
ALTER TABLE IF EXISTS "app"."crates" DROP CONSTRAINT IF EXISTS "crates_weight_check";

-- alter column hr.boxes.box_id int
ALTER TABLE "hr"."boxes" ALTER COLUMN "box_id" SET DATA TYPE INTEGER;
ALTER TABLE "hr"."boxes" ALTER COLUMN "box_id" SET NOT NULL;

-- no comment on table app.crates
COMMENT ON TABLE "app"."crates" IS NULL;

-- add column app.crates.note text?
ALTER TABLE "app"."crates" ADD COLUMN IF NOT EXISTS "note" VARCHAR;

-- alter column app.crates.weight int?
ALTER TABLE "app"."crates" ALTER COLUMN "weight" SET DATA TYPE INTEGER;

-- alter column app.crates.title varchar(20)
ALTER TABLE IF EXISTS "app"."crates" DROP CONSTRAINT IF EXISTS "crates_title_length_check";
ALTER TABLE "app"."crates" ALTER COLUMN "title" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of app.crates break crates_title_length_check
ALTER TABLE "app"."crates" ADD CONSTRAINT IF NOT EXISTS "crates_title_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("title", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- alter column app.crates.size enum:app.size default 'small'
ALTER TABLE "app"."crates" ALTER COLUMN "size" SET DEFAULT 'small';

-- alter column app.crates.id int
ALTER TABLE "app"."crates" ALTER COLUMN "id" SET DATA TYPE INTEGER;

-- drop column app.crates.made_at
-- ! destroys the values of app.crates.made_at
ALTER TABLE "app"."crates" DROP COLUMN IF EXISTS "made_at";

-- add constraint app.crates.crates_weight_check: check weight > 0
-- ! fails if rows of app.crates break crates_weight_check
ALTER TABLE "app"."crates" ADD CONSTRAINT IF NOT EXISTS "crates_weight_check" CHECK ("weight" > 0);

-- create index app.crates.boxes_weight [weight]
CREATE INDEX IF NOT EXISTS "app"."boxes_weight" ON "app"."crates" ("weight");

-- alter enum app.size [small, large]
ALTER TABLE IF EXISTS "app"."crates" DROP CONSTRAINT IF EXISTS "crates_size_enum_check";
-- ! fails if rows of app.crates break crates_size_enum_check
ALTER TABLE "app"."crates" ADD CONSTRAINT IF NOT EXISTS "crates_size_enum_check" CHECK ("size" IN ('small', 'large'));

-- rename constraint app.crates.crates_title_key to crates_name_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_title_key') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_title_key" TO "crates_name_key"' ELSE '' END;

-- rename column app.crates.title to name
ALTER TABLE IF EXISTS "app"."crates" ALTER COLUMN IF EXISTS "title" RENAME TO "name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_title_length_check') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_title_length_check" TO "crates_name_length_check"' ELSE '' END;

-- rename constraint app.crates.crates_weight_check to boxes_weight_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_weight_check') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_weight_check" TO "boxes_weight_check"' ELSE '' END;

-- rename constraint app.crates.crates_pkey to boxes_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_pkey') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_pkey" TO "boxes_pkey"' ELSE '' END;

-- rename constraint app.crates.crates_name_key to boxes_name_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'crates' AND "CONSTRAINT_NAME" = 'crates_name_key') THEN 'ALTER TABLE "app"."crates" RENAME CONSTRAINT "crates_name_key" TO "boxes_name_key"' ELSE '' END;

-- rename table app.crates to app.boxes
ALTER TABLE IF EXISTS "app"."crates" RENAME TO "boxes";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'boxes' AND "CONSTRAINT_NAME" = 'crates_size_enum_check') THEN 'ALTER TABLE "app"."boxes" RENAME CONSTRAINT "crates_size_enum_check" TO "boxes_size_enum_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = 'app' AND "TABLE_NAME" = 'boxes' AND "CONSTRAINT_NAME" = 'crates_name_length_check') THEN 'ALTER TABLE "app"."boxes" RENAME CONSTRAINT "crates_name_length_check" TO "boxes_name_length_check"' ELSE '' END;

-- create view app.heavy
CREATE VIEW IF NOT EXISTS "app"."heavy" AS
SELECT "id" FROM "app"."boxes" WHERE "weight" > 10;

-- alter role packers
GRANT SELECT ON "app"."heavy" TO "packers";

-- alter schema app
COMMENT ON SCHEMA "app" IS 'Old words';
