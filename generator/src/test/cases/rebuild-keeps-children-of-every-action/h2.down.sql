-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in parents.name
-- Rollback: lossy
--   - the values of parents.old

-- stops if something that this brings is there already: column parents.old
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'parents' AND "COLUMN_NAME" = 'old')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column parents.old' END AS INT);
-- stops if rows of parents have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "parents" WHERE "name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parents have NULL in name' END AS INT);

-- add column parents.old text?
ALTER TABLE "parents" ADD COLUMN IF NOT EXISTS "old" VARCHAR;

-- alter column parents.name varchar(40)
ALTER TABLE "parents" ALTER COLUMN "name" SET NOT NULL;
