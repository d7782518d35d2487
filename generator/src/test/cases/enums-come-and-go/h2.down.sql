-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to more since
--   - values written to things.extra since
-- Rollback: conditional
--   - every value of things.kind fits enum:old_kind
--   - every value of things.plain fits enum:plain

-- stops if something that this brings is there already: constraint things.things_kind_enum_check, constraint things.things_plain_enum_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "CONSTRAINT_NAME" = 'things_kind_enum_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'things' AND "CONSTRAINT_NAME" = 'things_plain_enum_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint things.things_kind_enum_check, constraint things.things_plain_enum_check' END AS INT);
-- stops if rows of things have values in plain that do not fit enum:plain
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "things" WHERE "plain" NOT IN ('p', 'q')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of things have values in plain that do not fit enum:plain' END AS INT);
-- stops if rows of things have values in kind that do not fit enum:old_kind
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "things" WHERE "kind" NOT IN ('x', 'y')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of things have values in kind that do not fit enum:old_kind' END AS INT);

-- alter column things.plain enum:plain
-- ! fails if rows of things break things_plain_enum_check
ALTER TABLE "things" ADD CONSTRAINT IF NOT EXISTS "things_plain_enum_check" CHECK ("plain" IN ('p', 'q'));

-- alter column things.kind enum:old_kind
ALTER TABLE IF EXISTS "things" DROP CONSTRAINT IF EXISTS "things_kind_length_check";
ALTER TABLE "things" ALTER COLUMN "kind" SET DATA TYPE VARCHAR;
-- ! fails if rows of things break things_kind_enum_check
ALTER TABLE "things" ADD CONSTRAINT IF NOT EXISTS "things_kind_enum_check" CHECK ("kind" IN ('x', 'y'));

-- drop column things.extra
ALTER TABLE IF EXISTS "things" DROP CONSTRAINT IF EXISTS "things_extra_enum_check";
-- ! destroys the values of things.extra
ALTER TABLE "things" DROP COLUMN IF EXISTS "extra";

-- drop table more
-- ! destroys every row of more
DROP TABLE IF EXISTS "more";
