-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to files.code since
--   - values written to files.digest since

-- add column files.code char(3) fill '   '
ALTER TABLE "files" ADD COLUMN IF NOT EXISTS "code" VARCHAR(6) DEFAULT '   ' NOT NULL;
ALTER TABLE "files" ALTER COLUMN "code" DROP DEFAULT;
-- ! fails if rows of files break files_code_length_check
ALTER TABLE "files" ADD CONSTRAINT IF NOT EXISTS "files_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) = 3);

-- add column files.digest binary(32)
-- ! fails if files has rows: digest is NOT NULL and they have no value for it
ALTER TABLE "files" ADD COLUMN IF NOT EXISTS "digest" VARBINARY(32) NOT NULL;
