-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code

-- stops if something that this brings is there already: column files.code, column files.digest, constraint files.files_code_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'files' AND "COLUMN_NAME" = 'code')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'files' AND "COLUMN_NAME" = 'digest')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'files' AND "CONSTRAINT_NAME" = 'files_code_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column files.code, column files.digest, constraint files.files_code_length_check' END AS INT);
-- stops if files has rows: digest is NOT NULL and they have no value for it
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files") AS VARCHAR) = '0' THEN '0' ELSE 'files has rows: digest is NOT NULL and they have no value for it' END AS INT);

-- add column files.code char(3) fill '   '
ALTER TABLE "files" ADD COLUMN IF NOT EXISTS "code" VARCHAR(6) DEFAULT '   ' NOT NULL;
ALTER TABLE "files" ALTER COLUMN "code" DROP DEFAULT;
-- ! fails if rows of files break files_code_length_check
ALTER TABLE "files" ADD CONSTRAINT IF NOT EXISTS "files_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) = 3);

-- add column files.digest binary(32)
-- ! fails if files has rows: digest is NOT NULL and they have no value for it
ALTER TABLE "files" ADD COLUMN IF NOT EXISTS "digest" VARBINARY(32) NOT NULL;
