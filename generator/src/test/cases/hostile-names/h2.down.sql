-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to even %more$; COMMIT; --.added "'`] since
--   - the values of even %more$; COMMIT; --./* c */
--   - values written to Child [x]/y.Mixed since
-- Rollback: conditional
--   - every value of even %more$; COMMIT; --.it's not fits varchar(20)
--   - every value of even %more$; COMMIT; --.a b.c fits int

-- stops if something that this brings is there already: table we"ird; DROP TABLE x; --, constraint Child [x]/y.fk "1" --
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'we"ird; DROP TABLE x; --' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'Child [x]/y' AND "CONSTRAINT_NAME" = 'fk "1" --')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table we"ird; DROP TABLE x; --, constraint Child [x]/y.fk "1" --' END AS INT);
-- stops if something that this renames is not there: table even %more$; COMMIT; --
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table even %more$; COMMIT; --' END AS INT);
-- stops if rows of even %more$; COMMIT; -- have values in a b.c that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "even %more$; COMMIT; --" WHERE "a b.c" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of even %more$; COMMIT; -- have values in a b.c that do not fit int' END AS INT);
-- stops if rows of even %more$; COMMIT; -- have values in it's not that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "even %more$; COMMIT; --" WHERE CHAR_LENGTH(REGEXP_REPLACE("it's not", '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of even %more$; COMMIT; -- have values in it''s not that do not fit varchar(20)' END AS INT);

-- drop index even %more$; COMMIT; --.index $do$
DROP INDEX IF EXISTS "index $do$";

-- drop constraint even %more$; COMMIT; --.even %more$; COMMIT; --_added "'`]_check
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" DROP CONSTRAINT IF EXISTS "even %more$; COMMIT; --_added ""'`]_check";

-- drop column Child [x]/y.Mixed
-- ! destroys the values of Child [x]/y.Mixed
ALTER TABLE "Child [x]/y" DROP COLUMN IF EXISTS "Mixed";

-- no comment on table even %more$; COMMIT; --
COMMENT ON TABLE "even %more$; COMMIT; --" IS NULL;

-- add column even %more$; COMMIT; --."/* c */" int?
ALTER TABLE "even %more$; COMMIT; --" ADD COLUMN IF NOT EXISTS "/* c */" INTEGER;

-- alter column even %more$; COMMIT; --."{0} %s ${x}" int?
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" DROP DEFAULT;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "{0} %s ${x}" DROP NOT NULL;

-- alter column even %more$; COMMIT; --."a b.c" int?
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "a b.c" SET DATA TYPE INTEGER;

-- alter column even %more$; COMMIT; --."$do$ $1 ?" text?
COMMENT ON COLUMN "even %more$; COMMIT; --"."$do$ $1 ?" IS NULL;

-- alter column even %more$; COMMIT; --."it's not" varchar(20) default 'x'
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" DROP CONSTRAINT IF EXISTS "even %more$; COMMIT; --_it's not_length_check";
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" DROP DEFAULT;
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" SET DATA TYPE VARCHAR(40);
ALTER TABLE "even %more$; COMMIT; --" ALTER COLUMN "it's not" SET DEFAULT 'x';
-- ! fails if rows of even %more$; COMMIT; -- break even %more$; COMMIT; --_it's not_length_check
ALTER TABLE "even %more$; COMMIT; --" ADD CONSTRAINT IF NOT EXISTS "even %more$; COMMIT; --_it's not_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("it's not", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- drop column even %more$; COMMIT; --.added "'`]
-- ! destroys the values of even %more$; COMMIT; --.added "'`]
ALTER TABLE "even %more$; COMMIT; --" DROP COLUMN IF EXISTS "added ""'`]";

-- rename constraint Child [x]/y.fk "2" -- to fk "1" --
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'Child [x]/y' AND "CONSTRAINT_NAME" = 'fk "2" --') THEN 'ALTER TABLE "Child [x]/y" RENAME CONSTRAINT "fk ""2"" --" TO "fk ""1"" --"' ELSE '' END;

-- create index "even %more$; COMMIT; --"."index $do$" ["$$", "a b.c" desc]
CREATE INDEX IF NOT EXISTS "index $do$" ON "even %more$; COMMIT; --" ("$$", "a b.c" DESC);

-- rename column even %more$; COMMIT; --.it's not to it's
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" ALTER COLUMN IF EXISTS "it's not" RENAME TO "it's";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'even %more$; COMMIT; --_it''s not_length_check') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "even %more$; COMMIT; --_it''s not_length_check" TO "even %more$; COMMIT; --_it''s_length_check"' ELSE '' END;

-- rename column even %more$; COMMIT; --.back/slash to back\slash
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" ALTER COLUMN IF EXISTS "back/slash" RENAME TO "back\slash";

-- rename constraint even %more$; COMMIT; --.even %more$; COMMIT; --_pkey to we"ird; DROP TABLE x; --_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'even %more$; COMMIT; --_pkey') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "even %more$; COMMIT; --_pkey" TO "we""ird; DROP TABLE x; --_pkey"' ELSE '' END;

-- rename constraint even %more$; COMMIT; --.even %more$; COMMIT; --_$$_check to we"ird; DROP TABLE x; --_$$_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'even %more$; COMMIT; --' AND "CONSTRAINT_NAME" = 'even %more$; COMMIT; --_$$_check') THEN 'ALTER TABLE "even %more$; COMMIT; --" RENAME CONSTRAINT "even %more$; COMMIT; --_$$_check" TO "we""ird; DROP TABLE x; --_$$_check"' ELSE '' END;

-- rename table even %more$; COMMIT; -- to we"ird; DROP TABLE x; --
ALTER TABLE IF EXISTS "even %more$; COMMIT; --" RENAME TO "we""ird; DROP TABLE x; --";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'we"ird; DROP TABLE x; --' AND "CONSTRAINT_NAME" = 'even %more$; COMMIT; --_it''s_length_check') THEN 'ALTER TABLE "we""ird; DROP TABLE x; --" RENAME CONSTRAINT "even %more$; COMMIT; --_it''s_length_check" TO "we""ird; DROP TABLE x; --_it''s_length_check"' ELSE '' END;
