-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in select.select

-- stops if rows of select have NULL in select
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "select" WHERE "select" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of select have NULL in select' END AS INT);

-- alter column select.select int
ALTER TABLE "select" ALTER COLUMN "select" SET NOT NULL;
