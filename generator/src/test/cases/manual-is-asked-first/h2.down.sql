-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to settings.note since

-- stops if a person has to do this first: Point the webhook back
SELECT CAST(CASE WHEN CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'old') THEN 1 ELSE 0 END) AS VARCHAR) = '1' THEN '0' ELSE 'a person has to do this first: Point the webhook back' END AS INT);

-- drop column settings.note
-- ! destroys the values of settings.note
ALTER TABLE "settings" DROP COLUMN IF EXISTS "note";
