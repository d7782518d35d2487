-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)

BEGIN;
-- stops if the author's SQL says no way back (`down:`)
SELECT CAST(CASE WHEN CAST((SELECT 1) AS VARCHAR) = '0' THEN '0' ELSE 'the author''s SQL says no way back (`down:`)' END AS INT);

COMMIT;
