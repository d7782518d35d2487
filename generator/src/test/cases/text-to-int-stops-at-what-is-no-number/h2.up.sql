-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of codes have values in code that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "codes" WHERE CASE WHEN "code" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("code", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("code" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of codes have values in code that do not fit int' END AS INT);

-- alter column codes.code int
ALTER TABLE "codes" ALTER COLUMN "code" SET DATA TYPE INTEGER;
