-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'a') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'd') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column shifts.a
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'a')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column shifts.a' END AS INT);
-- stops if something that this renames is not there: column shifts.d
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'shifts' AND "COLUMN_NAME" = 'd')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column shifts.d' END AS INT);

-- rename column shifts.b to a
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "b" RENAME TO "a";

-- rename column shifts.c to b
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "c" RENAME TO "b";

-- rename column shifts.d to c
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "d" RENAME TO "c";
