-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the deleted rows of people

-- stops if rows of people refer by people_boss_id_fkey to rows that would be deleted
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" AS child WHERE child."boss_id" IS NOT NULL AND (CASE WHEN "mood" = 'sad' THEN FALSE ELSE TRUE END) AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."boss_id" AND ("mood" = 'sad'))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people refer by people_boss_id_fkey to rows that would be deleted' END AS INT);
-- stops if rows of visits refer by visits_person_id_fkey to rows that would be deleted
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "visits" AS child WHERE child."person_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "people" AS parent WHERE parent."id" = child."person_id" AND ("mood" = 'sad'))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of visits refer by visits_person_id_fkey to rows that would be deleted' END AS INT);

-- delete rows people where mood = 'sad' discard
-- ! destroys rows of people
DELETE FROM "people" WHERE "mood" = 'sad';
