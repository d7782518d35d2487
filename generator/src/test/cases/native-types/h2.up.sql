-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to documents.words since
--   - values written to documents.amount since

-- stops if something that this brings is there already: column documents.words, column documents.amount
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'documents' AND "COLUMN_NAME" = 'words')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'documents' AND "COLUMN_NAME" = 'amount')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column documents.words, column documents.amount' END AS INT);

-- add column documents.words text native {h2=VARCHAR ARRAY, postgresql=text[], sqlite=BLOB, sqlserver=XML}?
ALTER TABLE "documents" ADD COLUMN IF NOT EXISTS "words" VARCHAR ARRAY;

-- add column documents.amount decimal(20,4) native {sqlite=TEXT}?
ALTER TABLE "documents" ADD COLUMN IF NOT EXISTS "amount" DECIMAL(20, 4);
