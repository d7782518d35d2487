-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of files.body fits binary(8)

-- alter column files.body binary?
ALTER TABLE "files" ALTER COLUMN "body" SET DATA TYPE BINARY LARGE OBJECT;

-- alter column files.digest binary(16)
ALTER TABLE "files" ALTER COLUMN "digest" SET DATA TYPE VARBINARY(16);
