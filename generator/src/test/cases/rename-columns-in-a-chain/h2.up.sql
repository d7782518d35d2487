-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'd') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'a') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column shifts.d
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'd')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column shifts.d' END AS INT);
-- stops if something that this renames is not there: column shifts.a
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'a')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column shifts.a' END AS INT);

-- rename column shifts.c to d
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "c" RENAME TO "d";

-- rename column shifts.b to c
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "b" RENAME TO "c";

-- rename column shifts.a to b
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "a" RENAME TO "b";
