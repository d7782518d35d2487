-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column lines.total
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'total')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column lines.total' END AS INT);

-- add column lines.total int? generated amount * price virtual
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "total" INTEGER GENERATED ALWAYS AS ("amount" * "price");
