-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code

-- drop column files.digest
-- ! destroys the values of files.digest
ALTER TABLE "files" DROP COLUMN IF EXISTS "digest";

-- drop column files.code
ALTER TABLE IF EXISTS "files" DROP CONSTRAINT IF EXISTS "files_code_length_check";
-- ! destroys the values of files.code
ALTER TABLE "files" DROP COLUMN IF EXISTS "code";
