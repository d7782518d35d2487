-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'p') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'q') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'x') = 0
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'y') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column lines.p, column lines.q
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'p')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'q')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column lines.p, column lines.q' END AS INT);
-- stops if something that this renames is not there: column lines.x, column lines.y
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'x')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'y')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column lines.x, column lines.y' END AS INT);

-- rename column orders.b to plinth_rename_b
ALTER TABLE IF EXISTS "orders" ALTER COLUMN IF EXISTS "b" RENAME TO "plinth_rename_b";

-- rename column orders.a to b
ALTER TABLE IF EXISTS "orders" ALTER COLUMN IF EXISTS "a" RENAME TO "b";

-- rename column orders.plinth_rename_b to a
ALTER TABLE IF EXISTS "orders" ALTER COLUMN IF EXISTS "plinth_rename_b" RENAME TO "a";

-- rename column lines.x to p
ALTER TABLE IF EXISTS "lines" ALTER COLUMN IF EXISTS "x" RENAME TO "p";

-- rename column lines.y to q
ALTER TABLE IF EXISTS "lines" ALTER COLUMN IF EXISTS "y" RENAME TO "q";
