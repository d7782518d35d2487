-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of files.digest fits binary(16)

-- stops if rows of files have values in body that do not fit binary(8)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE OCTET_LENGTH("body") > 8) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files have values in body that do not fit binary(8)' END AS INT);

-- alter column files.digest binary(32)
ALTER TABLE "files" ALTER COLUMN "digest" SET DATA TYPE VARBINARY(32);

-- alter column files.body binary(8)?
ALTER TABLE "files" ALTER COLUMN "body" SET DATA TYPE VARBINARY(8);
