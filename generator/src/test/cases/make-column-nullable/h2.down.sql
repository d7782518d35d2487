-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in candidates.phone

-- stops if rows of candidates have NULL in phone
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE "phone" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates have NULL in phone' END AS INT);

-- alter column candidates.phone varchar(40)
ALTER TABLE "candidates" ALTER COLUMN "phone" SET NOT NULL;
