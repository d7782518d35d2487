-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of files.digest fits binary(16)

-- stops if rows of files have values in digest that do not fit binary(16)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "files" WHERE OCTET_LENGTH("digest") > 16) AS VARCHAR) = '0' THEN '0' ELSE 'rows of files have values in digest that do not fit binary(16)' END AS INT);

-- alter column files.body binary?
ALTER TABLE "files" ALTER COLUMN "body" SET DATA TYPE BINARY LARGE OBJECT;

-- alter column files.digest binary(16)
ALTER TABLE "files" ALTER COLUMN "digest" SET DATA TYPE VARBINARY(16);
