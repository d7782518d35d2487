-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to even %more$; COMMIT; --.added "'`] since
--   - the values of even %more$; COMMIT; --./* c */
--   - values written to Child [x]/y.Mixed since
-- Rollback: conditional
--   - every value of even %more$; COMMIT; --.it's not fits varchar(20)
--   - every value of even %more$; COMMIT; --.a b.c fits int

-- stops if something that this brings is there already: table even %more$; COMMIT; --, column Child [x]/y.Mixed, constraint Child [x]/y.fk "2" --
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'Child [x]/y' AND "COLUMN_NAME" = 'Mixed')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'Child [x]/y' AND "CONSTRAINT_NAME" = 'fk "2" --')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table even %more$; COMMIT; --, column Child [x]/y.Mixed, constraint Child [x]/y.fk "2" --' END AS INT);
-- stops if something that this renames is not there: table we"ird; DROP TABLE x; --
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'we"ird; DROP TABLE x; --' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table we"ird; DROP TABLE x; --' END AS INT);
-- stops if rows of we"ird; DROP TABLE x; -- have NULL in {0} %s ${x}
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "we""ird; DROP TABLE x; --" WHERE "{0} %s ${x}" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of we"ird; DROP TABLE x; -- have NULL in {0} %s ${x}' END AS INT);

-- rename table we"ird; DROP TABLE x; -- to even %more$; COMMIT; --
ALTER TABLE IF EXISTS "we""ird; DROP TABLE x; --" RENAME TO "even %more$; COMMIT; --";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'we"ird; DROP TABLE x; --_it''s_length_check') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "we""ird; DROP TABLE x; --_it''s_length_check" TO "even %more$; COMMIT; --_it''s_length_check"' ELSE '' END;

-- rename constraint even %more$; COMMIT; --.we"ird; DROP TABLE x; --_$$_check to even %more$; COMMIT; --_$$_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'we"ird; DROP TABLE x; --_$$_check') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "we""ird; DROP TABLE x; --_$$_check" TO "even %more$; COMMIT; --_$$_check"' ELSE '' END;

-- rename constraint even %more$; COMMIT; --.we"ird; DROP TABLE x; --_pkey to even %more$; COMMIT; --_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'we"ird; DROP TABLE x; --_pkey') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "we""ird; DROP TABLE x; --_pkey" TO "even %more$; COMMIT; --_pkey"' ELSE '' END;

-- rename column even %more$; COMMIT; --.back\slash to back/slash
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" ALTER COLUMN IF EXISTS "back\slash" RENAME TO "back/slash";

-- rename column even %more$; COMMIT; --.it's to it's not
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" ALTER COLUMN IF EXISTS "it's" RENAME TO "it's not";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'even %more$; COMMIT; --_it''s_length_check') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "even %more$; COMMIT; --_it''s_length_check" TO "even %more$; COMMIT; --_it''s not_length_check"' ELSE '' END;

-- drop index even %more$; COMMIT; --.index $do$
DROP INDEX IF EXISTS "index $do$";

-- rename constraint Child [x]/y.fk "1" -- to fk "2" --
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'Child [x]/y' AND "CONSTRAINT_NAME" = 'fk "1" --') THEN 'ALTER TABLE "Child [x]/y" RENAME CONSTRAINT "fk ""1"" --" TO "fk ""2"" --"' ELSE '' END;

-- add column even %more$; COMMIT; --."added ""'`]" int?
ALTER TABLE "even %more$; COMMIT; --" ADD COLUMN IF NOT EXISTS "added ""'`]" INTEGER;

-- alter column even %more$; COMMIT; --."it's not" varchar(40) default 'x'
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" DROP CONSTRAINT IF EXISTS "even %more$; COMMIT; --_it's not_length_check";
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" DROP DEFAULT;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" SET DATA TYPE VARCHAR(80);
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" SET DEFAULT 'x';
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_it's not_length_check
ALTER TABLE "even %more$; COMMIT; --" ADD CONSTRAINT IF NOT EXISTS "even %more$; COMMIT; --_it's not_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("it's not", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- alter column even %more$; COMMIT; --."$do$ $1 ?" text?
COMMENT ON COLUMN "even %more$; COMMIT; --"."$do$ $1 ?" IS 'it''s $do$ here';

-- alter column even %more$; COMMIT; --."a b.c" bigint?
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "a b.c" SET DATA TYPE BIGINT;

-- alter column even %more$; COMMIT; --."{0} %s ${x}" int default 3
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" SET NOT NULL;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" SET DEFAULT 3;

-- drop column even %more$; COMMIT; --./* c */
-- ! destroys the values of even %more$; COMMIT; --./* c */
ALTER TABLE "even %more$; COMMIT; --" DROP COLUMN IF EXISTS "/* c */";

-- comment on table even %more$; COMMIT; --: /* it's */ -- $$; 'quoted' \ end
COMMENT ON TABLE "even %more$; COMMIT; --" IS '/* it''s */ -- $$; ''quoted'' \ end';

-- add column Child [x]/y.Mixed int?
ALTER TABLE "Child [x]/y" ADD COLUMN IF NOT EXISTS "Mixed" INTEGER;

-- add constraint even %more$; COMMIT; --."even %more$; COMMIT; --_added ""'`]_check": check "added ""'`]" > 0
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_added "'`]_check
ALTER TABLE "even %more$; COMMIT; --" ADD CONSTRAINT IF NOT EXISTS "even %more$; COMMIT; --_added ""'`]_check" CHECK ("added ""'`]" > 0);

-- create index "even %more$; COMMIT; --"."index $do$" ["$$" desc, "a b.c" desc]
CREATE INDEX IF NOT EXISTS "index $do$" ON "even %more$; COMMIT; --" ("$$" DESC, "a b.c" DESC);
