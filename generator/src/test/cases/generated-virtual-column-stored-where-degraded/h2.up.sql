-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column lines.twice
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'lines' AND "COLUMN_NAME" = 'twice')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column lines.twice' END AS INT);

-- add column lines.twice int generated amount * 2 virtual
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "twice" INTEGER GENERATED ALWAYS AS ("amount" * 2) NOT NULL;
