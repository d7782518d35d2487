-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in events.id

-- stops if rows of events have NULL in id
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "events" WHERE "id" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of events have NULL in id' END AS INT);

-- alter column events.id bigint
ALTER TABLE "events" ALTER COLUMN "id" SET NOT NULL;
