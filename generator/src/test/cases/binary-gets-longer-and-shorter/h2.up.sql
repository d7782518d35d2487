-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of files.digest fits binary(16)

-- alter column files.digest binary(32)
ALTER TABLE "files" ALTER COLUMN "digest" SET DATA TYPE VARBINARY(32);

-- alter column files.body binary(8)?
ALTER TABLE "files" ALTER COLUMN "body" SET DATA TYPE VARBINARY(8);
